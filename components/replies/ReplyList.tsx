/** The replies that fit, as a list one of which is chosen; the keyboard stays in the search field. */
import { Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { t } from '../../lib/i18n.ts';
import type { SavedReply } from '../../lib/model/settings.ts';
import { number } from '../base/time.ts';

/** Rows drawn; with more, the search is to be narrowed. */
export const SHOWN = 100;

interface Props {
  /** Start of the rows' ids. */
  id: string;
  replies: readonly SavedReply[];
  chosen: string | null;
  choose: (id: string) => void;
  /** How many more fit. */
  more: number;
}

export function ReplyList({ id, replies, chosen, choose, more }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);
  return (
    <>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        tabIndex={-1}
        aria-label={t('reply.found')}
        className="rk-reply-list"
        hidden={!replies.length}
      >
        {replies.map((reply) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the arrows in the search field do it
          <div
            key={reply.id}
            id={`${id}-${reply.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={reply.id === chosen}
            onClick={() => choose(reply.id)}
          >
            <bdi>{reply.title}</bdi>
            {reply.folder && <span> · {reply.folder}</span>}
            {reply.promotional && <span> · {t('reply.promotionalShort')}</span>}
          </div>
        ))}
      </div>
      <Text role="status" size="xs" className="rk-soft">
        {replies.length === 0 ? t('reply.noneFound') : more > 0 ? t('reply.more', more, [number(more)]) : ''}
      </Text>
    </>
  );
}
