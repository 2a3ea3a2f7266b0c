/** Reports about us in press and blogs, each added by a click in the toolbar's window. */
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Mention } from '../../lib/model/listening.ts';
import { foundAt } from '../../lib/rules/listening/filter.ts';
import { number } from '../base/time.ts';
import { useEdits } from '../edit/edits.tsx';
import { FindHead } from './FindHead.tsx';
import { FindList } from './FindList.tsx';
import type { Shared } from './shared.ts';
import { ToneButtons } from './ToneButtons.tsx';

export function Reports({ mentions, terms, settings, wanted }: Shared & { wanted?: Mention | undefined }) {
  const { run } = useEdits();
  const shown = useMemo(
    () => mentions.filter(({ kind, notUs }) => kind === 'report' && !notUs).sort((a, b) => foundAt(b) - foundAt(a)),
    [mentions],
  );
  const remove = (id: string): void =>
    void run({ type: 'keep', store: 'mentions', records: [], remove: [id], said: t('listening.reportRemoved') });
  return (
    <div className="rk-people-view">
      <p className="rk-soft rk-small">{t('listening.reportsAbout', [number(settings.retention.items)])}</p>
      {!shown.length ? (
        <p className="rk-soft">{t('listening.noReport')}</p>
      ) : (
        <FindList label={t('listening.tab.reports')} mentions={shown} wanted={wanted?.id}>
          {(mention) => (
            <article className="rk-find" data-find={mention.id}>
              <FindHead mention={mention} terms={terms} zone={settings.hours.zone} />
              <div className="rk-line rk-wrap">
                <ToneButtons mention={mention} />
                <Button size="compact-sm" variant="default" onClick={() => remove(mention.id)}>
                  {t('common.remove')}
                </Button>
              </div>
            </article>
          )}
        </FindList>
      )}
    </div>
  );
}
