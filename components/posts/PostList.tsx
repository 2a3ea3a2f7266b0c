/** All posts seen, newest first; narrowed to those from the plan or outside it. */
import { Button, NativeSelect } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { channelOf } from '../../lib/rules/posts/match.ts';
import { number } from '../base/time.ts';
import { PostRow } from './PostRow.tsx';
import type { Posts } from './use-posts.ts';

const PAGE = 20;
const FILTERS = ['all', 'planned', 'outside'] as const;
type Filter = (typeof FILTERS)[number];
const NAMES: Record<Filter, () => string> = {
  all: () => t('posts.filterAll'),
  planned: () => t('posts.filterPlanned'),
  outside: () => t('posts.filterOutside'),
};

interface Props {
  all: Posts;
  now: number;
  zone: string;
  /** Id of the post to begin with, null for none. */
  wanted: string | null;
}

export function PostList({ all: { posts, entries, channels }, now, zone, wanted }: Props) {
  const [filter, setFilter] = useState<Filter>('all');
  const [limit, setLimit] = useState(() => Math.max(PAGE, posts.findIndex((post) => post.id === wanted) + 1));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (wanted === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-post="${CSS.escape(wanted)}"]`);
    row?.scrollIntoView({ block: 'start' });
    row?.focus({ preventScroll: true });
  }, [wanted]);
  const id = useId();
  const shown = posts.filter(({ entry }) => filter === 'all' || (entry === null) === (filter === 'outside'));
  return (
    <section aria-labelledby={id} className="rk-posts-part">
      <div className="rk-posts-line">
        <h2 id={id} className="rk-grow">
          {t('posts.list')} <span className="rk-soft rk-figure">{number(shown.length)}</span>
        </h2>
        <NativeSelect
          size="xs"
          aria-label={t('posts.show')}
          value={filter}
          data={FILTERS.map((value) => ({ value, label: NAMES[value]() }))}
          onChange={(event) => {
            setFilter(FILTERS.find((one) => one === event.currentTarget.value) ?? 'all');
            setLimit(PAGE);
          }}
        />
      </div>
      {shown.length > 0 ? (
        <ul className="rk-posts-list rk-card" ref={list}>
          {shown.slice(0, limit).map((post) => (
            <PostRow
              key={post.id}
              post={post}
              entries={entries}
              channel={channelOf(post, channels)?.name ?? null}
              wanted={post.id === wanted}
              now={now}
              zone={zone}
            />
          ))}
        </ul>
      ) : (
        <p className="rk-soft">{filter === 'outside' ? t('posts.noneOutside') : t('posts.nonePlanned')}</p>
      )}
      {shown.length > limit && (
        <Button size="compact-sm" variant="default" onClick={() => setLimit(limit + PAGE)}>
          {t('posts.more', [number(shown.length - limit)])}
        </Button>
      )}
    </section>
  );
}
