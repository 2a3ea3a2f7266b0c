/** Posts whose check-back is due: whoever opens one has looked in. Nothing where none is. */
import { Alert } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { OwnPost } from '../../lib/model/plan.ts';
import { networkName } from '../../lib/networks/index.ts';
import { moment, number } from '../base/time.ts';
import { PostLink } from './PostLink.tsx';

const SHOWN = 8;

export function Waiting({ posts, zone }: { posts: readonly { post: OwnPost; dueAt: number }[]; zone: string }) {
  if (!posts.length) return null;
  const more = posts.length - SHOWN;
  return (
    <Alert color="yellow" variant="light" title={t('posts.dueTitle', posts.length, [number(posts.length)])} className="rk-unseen">
      <ul className="rk-posts-plain">
        {posts.slice(0, SHOWN).map(({ post, dueAt }) => (
          <li key={post.id}>
            <PostLink post={post} limit={90} />{' '}
            <span className="rk-posts-small">
              {networkName(post.network)} · {t('posts.dueSince', [moment(dueAt, zone)])}
            </span>
          </li>
        ))}
        {more > 0 && <li className="rk-posts-small">{t('posts.unseenMore', more, [number(more)])}</li>}
      </ul>
    </Alert>
  );
}
