/** Opinion leaders and multipliers among those seen: what is known of each as it is, no score; a person decides. */
import { Alert, Button, Loader, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { CANDIDATE_SORTS, type CandidateSort, inOrderOf } from '../../lib/rules/candidates.ts';
import { failureWords } from '../base/failure.ts';
import { CandidateRow } from './CandidateRow.tsx';
import { useCandidates } from './use-candidates.ts';

const PAGE = 25;

const SORTS: Record<CandidateSort, () => string> = {
  threads: () => t('people.findBy.threads'),
  drew: () => t('people.findBy.drew'),
  named: () => t('people.findBy.named'),
  reach: () => t('people.findBy.reach'),
  mentioned: () => t('people.findBy.mentioned'),
};

export function ToFind({ now, zone }: { now: number; zone: string }) {
  const { found, trouble, again } = useCandidates(now);
  const [limit, setLimit] = useState(PAGE);
  const [sort, setSort] = useState<CandidateSort>('threads');
  if (trouble && !found)
    return (
      <Alert color="red" title={t('people.unreadable')}>
        <p>{failureWords(trouble)}</p>
        <Button size="compact-sm" variant="default" onClick={again}>
          {t('common.again')}
        </Button>
      </Alert>
    );
  if (!found) return <Loader size="sm" role="status" aria-label={t('people.loading')} />;
  if (!found.length) return <p className="rk-soft">{t('people.findNone')}</p>;
  return (
    <>
      <p className="rk-soft rk-small">{t('people.findAbout')}</p>
      <NativeSelect
        size="xs"
        mb="xs"
        maw={300}
        label={t('people.findSort')}
        value={sort}
        onChange={(event) => setSort(event.currentTarget.value as CandidateSort)}
        data={CANDIDATE_SORTS.map((value) => ({ value, label: SORTS[value]() }))}
      />
      <ul className="rk-list rk-plain rk-card rk-padded">
        {inOrderOf(found, sort)
          .slice(0, limit)
          .map((candidate) => (
            <CandidateRow key={candidate.item} candidate={candidate} zone={zone} />
          ))}
      </ul>
      {found.length > limit && (
        <Button size="compact-sm" variant="default" onClick={() => setLimit(limit + PAGE)}>
          {t('people.moreOf', [found.length - limit])}
        </Button>
      )}
    </>
  );
}
