/** At a plan entry: its check-backs, and the posts confirmed to be it with their figures over time. Nothing where it has neither. */
import { useId } from 'react';
import { t } from '../../lib/i18n.ts';
import type { PlanEntry } from '../../lib/model/plan.ts';
import { channelOf } from '../../lib/rules/posts/match.ts';
import { Ready } from '../base/Ready.tsx';
import { EditNote } from '../edit/EditNote.tsx';
import { EditScope } from '../edit/edits.tsx';
import { Checks } from './Checks.tsx';
import { PostRow } from './PostRow.tsx';
import './posts.css';
import { usePosts } from './use-posts.ts';

export function EntryPosts({ entry, now, zone }: { entry: PlanEntry; now: number; zone: string }) {
  const read = usePosts();
  const id = useId();
  return (
    <EditScope note={<EditNote />}>
      <Ready of={read}>
        {({ posts, entries, channels }) => {
          const mine = posts.filter((post) => post.entry === entry.id);
          if (!mine.length) return <Checks checks={entry.checks} now={now} zone={zone} />;
          return (
            <section className="rk-posts-part" aria-labelledby={id}>
              <h3 id={id}>{t('posts.title')}</h3>
              <ul className="rk-posts-list">
                {mine.map((post) => (
                  <PostRow
                    key={post.id}
                    post={post}
                    entries={entries}
                    channel={channelOf(post, channels)?.name ?? null}
                    now={now}
                    zone={zone}
                  />
                ))}
              </ul>
            </section>
          );
        }}
      </Ready>
    </EditScope>
  );
}
