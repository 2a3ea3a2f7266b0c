/** One find with all that can be done with it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Mention } from '../../lib/model/listening.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Terms } from '../../lib/rules/listening/voices.ts';
import { useEdits } from '../edit/edits.tsx';
import { FindHead } from './FindHead.tsx';
import { NotUs } from './NotUs.tsx';
import { QueueButton } from './QueueButton.tsx';
import { ToneButtons } from './ToneButtons.tsx';

interface Props {
  mention: Mention;
  /** All of them, to tell what an exclusion would take along. */
  mentions: readonly Mention[];
  terms: Terms;
  settings: Settings;
}

export function FindRow({ mention, mentions, terms, settings }: Props) {
  const { run } = useEdits();
  const [teaching, setTeaching] = useState(false);
  const again = (): void =>
    void run({
      type: 'keep',
      store: 'mentions',
      records: [{ ...mention, notUs: false }],
      remove: [],
      said: t('listening.usAgainDone'),
    });
  return (
    <article className="rk-find" data-find={mention.id}>
      <FindHead mention={mention} terms={terms} zone={settings.hours.zone} />
      <div className="rk-line rk-wrap">
        <ToneButtons mention={mention} />
        <QueueButton mention={mention} />
        {mention.notUs ? (
          <Button size="compact-sm" variant="default" onClick={again}>
            {t('listening.usAgain')}
          </Button>
        ) : (
          <Button size="compact-sm" variant="default" aria-expanded={teaching} onClick={() => setTeaching(!teaching)}>
            {t('listening.notUs')}
          </Button>
        )}
      </div>
      {teaching && !mention.notUs && <NotUs mention={mention} mentions={mentions} terms={terms} close={() => setTeaching(false)} />}
    </article>
  );
}
