/** Posts that may be planned ones: a person says yes or no. */
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Proposal } from '../../lib/rules/posts/match.ts';
import { number } from '../base/time.ts';
import { ProposalRow } from './ProposalRow.tsx';

const PAGE = 10;

export function Proposals({ found, zone }: { found: readonly Proposal[]; zone: string }) {
  const [limit, setLimit] = useState(PAGE);
  const id = useId();
  if (!found.length) return null;
  return (
    <section aria-labelledby={id} className="rk-posts-part">
      <h2 id={id}>{t('posts.toConfirm')}</h2>
      <p className="rk-soft rk-posts-small">{t('posts.toConfirmAbout')}</p>
      <ul className="rk-posts-list rk-card">
        {found.slice(0, limit).map((proposal) => (
          <ProposalRow key={`${proposal.post.id} ${proposal.entry.id}`} proposal={proposal} zone={zone} />
        ))}
      </ul>
      {found.length > limit && (
        <Button size="compact-sm" variant="default" onClick={() => setLimit(limit + PAGE)}>
          {t('posts.more', [number(found.length - limit)])}
        </Button>
      )}
    </section>
  );
}
