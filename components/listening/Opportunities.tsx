/** Dissatisfied customers of competitors: an opportunity for sales, in fairness. */
import { Alert, Button } from '@mantine/core';
import { useMemo } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Mention } from '../../lib/model/listening.ts';
import { filtered, NO_FIND_FILTER } from '../../lib/rules/listening/filter.ts';
import { isOpportunity } from '../../lib/rules/listening/voices.ts';
import { departmentName } from '../team/words.ts';
import { useEdits } from '../edit/edits.tsx';
import { FindHead } from './FindHead.tsx';
import { FindList } from './FindList.tsx';
import { QueueButton } from './QueueButton.tsx';
import type { Shared } from './shared.ts';
import { ToneButtons } from './ToneButtons.tsx';

function Actions({ mention }: { mention: Mention }) {
  const { run } = useEdits();
  const person = (): void =>
    void run({
      type: 'person',
      person: null,
      item: null,
      mention: mention.id,
      edit: { edit: 'stage', to: 'identified', why: [], note: '' },
    }).then((answer) => {
      if (answer?.person) location.hash = `#people/${answer.person}`;
    });
  return (
    <>
      <Button
        size="compact-sm"
        variant="light"
        onClick={() => void run({ type: 'queue-mention', mention: mention.id, assignee: { department: 'sales', colleague: null } })}
      >
        {t('listening.assign', [departmentName('sales')])}
      </Button>
      <Button size="compact-sm" variant="default" onClick={person}>
        {t('people.makePerson')}
      </Button>
    </>
  );
}

export function Opportunities({ mentions, terms, settings, now }: Shared) {
  const shown = useMemo(
    () =>
      filtered(
        mentions.filter((mention) => isOpportunity(mention, terms)),
        { ...NO_FIND_FILTER, days: '' },
        terms,
        now,
      ),
    [mentions, terms, now],
  );
  const competitors = settings.watch.some(({ kind }) => kind === 'competitor');
  return (
    <div className="rk-people-view">
      <Alert color="yellow" title={t('listening.fairTitle')}>
        {t('listening.fair')}
      </Alert>
      {!shown.length ? (
        <p className="rk-soft">
          {competitors ? t('listening.noOpportunity') : t('listening.noCompetitor')}{' '}
          {!competitors && <a href="#listening/terms">{t('listening.toTerms')}</a>}
        </p>
      ) : (
        <FindList label={t('listening.tab.opportunities')} mentions={shown}>
          {(mention) => (
            <article className="rk-find" data-find={mention.id}>
              <FindHead mention={mention} terms={terms} zone={settings.hours.zone} />
              <div className="rk-line rk-wrap">
                <Actions mention={mention} />
                {mention.item && <QueueButton mention={mention} />}
                <ToneButtons mention={mention} />
              </div>
            </article>
          )}
        </FindList>
      )}
    </div>
  );
}
