/** Posts nobody looked at for two days, said aloud, each with the way to it. Nothing where there is none. */
import { Alert } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { OwnPost } from '../../lib/model/plan.ts';
import { networkName } from '../../lib/networks/index.ts';
import { moment, number } from '../base/time.ts';
import { PostLink } from './PostLink.tsx';
import './posts.css';

/** Posts named; of more their number. */
const SHOWN = 5;

export function Unseen({ posts, zone }: { posts: readonly OwnPost[]; zone: string }) {
  if (!posts.length) return null;
  const more = posts.length - SHOWN;
  return (
    <Alert color="red" variant="light" title={t('posts.unseen', posts.length, [number(posts.length)])} className="rk-unseen">
      <ul className="rk-posts-plain">
        {posts.slice(0, SHOWN).map((post) => (
          <li key={post.id}>
            <PostLink post={post} limit={90} />{' '}
            <span className="rk-posts-small">
              {networkName(post.network)} · {t('posts.unseenLast', [moment(post.seenAt, zone)])}
            </span>
          </li>
        ))}
        {more > 0 && <li className="rk-posts-small">{t('posts.unseenMore', more, [number(more)])}</li>}
      </ul>
      <p className="rk-posts-small">{t('posts.unseenHow')}</p>
    </Alert>
  );
}
