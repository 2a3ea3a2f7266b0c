/** A post and the plan entry it may be: why, and the answers. */
import { Button, Group } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { networkName } from '../../lib/networks/index.ts';
import type { Proposal } from '../../lib/rules/posts/match.ts';
import { moment } from '../base/time.ts';
import { Words } from '../base/Words.tsx';
import { useEdits } from '../edit/edits.tsx';
import { PostLink } from './PostLink.tsx';
import { evidenceWords, excerptWords, plannedWords } from './words.ts';

export function ProposalRow({ proposal: { post, entry, why }, zone }: { proposal: Proposal; zone: string }) {
  const { run } = useEdits();
  const answer = (verdict: 'yes' | 'no'): void => void run({ type: 'match', post: post.id, entry: entry.id, verdict });
  return (
    <li>
      <dl className="rk-posts-proposal">
        <dt>{t('posts.post')}</dt>
        <dd>
          <PostLink post={post} />
          <span className="rk-posts-small rk-soft">
            {networkName(post.network)} · {t('posts.publishedAt', [moment(post.at, zone)])}
          </span>
        </dd>
        <dt>{t('posts.entry')}</dt>
        <dd>
          <Words text={entry.topic} limit={300} className="rk-strong" />
          <span className="rk-posts-small rk-soft">{plannedWords(entry)}</span>
        </dd>
      </dl>
      <p className="rk-posts-small rk-soft rk-why">{why.map(evidenceWords).join(' · ')}</p>
      <Group gap={6} role="group" aria-label={t('posts.answerFor', [excerptWords(post, 80)])}>
        <Button size="compact-sm" variant="light" onClick={() => answer('yes')}>
          {t('posts.yes')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => answer('no')}>
          {t('posts.no')}
        </Button>
      </Group>
    </li>
  );
}
