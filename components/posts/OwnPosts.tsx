/**
 * Own posts: those nobody looked at, those that may be planned ones, and all with their figures. A tab of the plan or a screen of its
 * own; an EditScope around it takes its changes, else it has one.
 */
import { useMemo } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { unseenPosts, waitingPosts } from '../../lib/rules/posts/check-back.ts';
import { proposals } from '../../lib/rules/posts/match.ts';
import { Ready } from '../base/Ready.tsx';
import { EditNote } from '../edit/EditNote.tsx';
import { EditScope } from '../edit/edits.tsx';
import { PostList } from './PostList.tsx';
import './posts.css';
import { Proposals } from './Proposals.tsx';
import { Unseen } from './Unseen.tsx';
import { type Posts, usePosts } from './use-posts.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  settings: Settings;
  /** Clock the screen is for, epoch ms. */
  now: number;
  /** Id of the post the address names ('#posts/ID'): the list begins with it in view. */
  wanted?: string | null;
}

function Empty({ own }: { own: boolean }) {
  return (
    <div className="rk-posts-empty">
      <p className="rk-strong">{t('posts.empty')}</p>
      <p className="rk-soft">{own ? t('posts.emptyAbout') : t('posts.noOwn')}</p>
      {!own && <a href="/options.html#own">{t('posts.noOwnLink')}</a>}
    </div>
  );
}

function Filled({ all, settings, now, wanted = null }: Props & { all: Posts }) {
  const { zone } = settings.hours;
  const { posts, entries, channels } = all;
  const found = useMemo(() => proposals({ posts, entries: [...entries.values()], channels, zone }), [posts, entries, channels, zone]);
  const unseen = unseenPosts(posts, settings, now);
  // Check-back switched off later: what was made before is asked for no more.
  const waiting = settings.checkBack.hours.length ? waitingPosts(posts, (id) => entries.get(id), now) : [];
  return (
    <>
      <Unseen posts={unseen} zone={zone} />
      <Waiting posts={waiting.filter(({ post }) => !unseen.includes(post))} zone={zone} />
      <Proposals found={found} zone={zone} />
      <PostList key={wanted} all={all} now={now} zone={zone} wanted={wanted} />
    </>
  );
}

export function OwnPosts(props: Props) {
  const { settings } = props;
  const read = usePosts();
  return (
    <EditScope note={<EditNote />}>
      <div className="rk-posts">
        <Ready of={read}>{(all) => (all.posts.length ? <Filled all={all} {...props} /> : <Empty own={settings.own.length > 0} />)}</Ready>
      </div>
    </EditScope>
  );
}
