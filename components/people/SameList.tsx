/** All pairs that may be one person. */
import { Button, Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Person } from '../../lib/model/records.ts';
import { type Match, matches } from '../../lib/rules/matching.ts';
import { MatchRow } from './MatchRow.tsx';

const PAGE = 25;

export function SameList({ people, now, zone }: { people: readonly Person[]; now: number; zone: string }) {
  const [found, setFound] = useState<Match[] | null>(null);
  const [limit, setLimit] = useState(PAGE);
  useEffect(() => {
    // After the tab stands: the search takes a moment with very many.
    const timer = setTimeout(() => setFound(matches(people, now)));
    return () => clearTimeout(timer);
  }, [people]);
  if (!found) return <Loader size="sm" role="status" aria-label={t('people.loading')} />;
  if (!found.length) return <p className="rk-soft">{t('people.sameNone')}</p>;
  return (
    <>
      <p className="rk-soft rk-small">{t('people.sameAbout')}</p>
      <ul className="rk-list rk-plain rk-card rk-padded">
        {found.slice(0, limit).map(({ a, b, reasons }) => (
          <MatchRow key={`${a.id} ${b.id}`} both a={a} b={b} reasons={reasons} now={now} zone={zone} />
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
