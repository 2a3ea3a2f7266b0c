/** One own post: what it says and shows, the entry it is, its check-backs, its figures over time. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { OwnPost, PlanEntry } from '../../lib/model/plan.ts';
import { networkName } from '../../lib/networks/index.ts';
import { moment, number } from '../base/time.ts';
import { Words } from '../base/Words.tsx';
import { useEdits } from '../edit/edits.tsx';
import { BelongsTo } from './BelongsTo.tsx';
import { Checks } from './Checks.tsx';
import { Figures } from './Figures.tsx';
import { Looks } from './Looks.tsx';
import { PostLink } from './PostLink.tsx';
import { plannedWords } from './words.ts';

interface Props {
  post: OwnPost;
  entries: ReadonlyMap<string, PlanEntry>;
  /** What its channel is called; null where it is none of the inventory. */
  channel: string | null;
  /** The address names it. */
  wanted?: boolean;
  now: number;
  zone: string;
}

export function PostRow({ post, entries, channel, wanted = false, now, zone }: Props) {
  const { run } = useEdits();
  const [open, setOpen] = useState(false);
  const entry = post.entry === null ? undefined : entries.get(post.entry);
  const looks = post.figures.length;
  return (
    <li data-post={post.id} tabIndex={wanted ? -1 : undefined} aria-current={wanted || undefined}>
      <PostLink post={post} limit={200} />
      <p className="rk-posts-small rk-soft rk-flat">
        {channel ?? networkName(post.network)} · {t('posts.publishedAt', [moment(post.at, zone)])} ·{' '}
        {t('posts.unseenLast', [moment(post.seenAt, zone)])}
      </p>
      <Figures post={post} zone={zone} />
      {entry ? (
        <div className="rk-posts-line">
          <span className="rk-grow">
            {t('posts.entry')}: <Words text={entry.topic} limit={300} className="rk-strong" />{' '}
            <span className="rk-posts-small rk-soft">{plannedWords(entry)}</span>
          </span>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => void run({ type: 'match', post: post.id, entry: null, verdict: 'off' })}
          >
            {t('posts.off')}
          </Button>
        </div>
      ) : (
        <div className="rk-posts-line">
          <span className="rk-soft rk-posts-small">{t('posts.outside')}</span>
          <BelongsTo post={post} entries={entries} />
        </div>
      )}
      {entry && <Checks checks={entry.checks} now={now} zone={zone} />}
      {looks > 0 && (
        <details className="rk-course" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('posts.course', looks, [number(looks)])}</summary>
          {open && <Looks post={post} zone={zone} />}
        </details>
      )}
    </li>
  );
}
