/**
 * Finds a saved reply, shows it filled in for this item with what to think about, and copies it or puts it into the page's answer
 * field, each by a click. It is never sent (FIELD.md); nothing is remembered of what was searched or taken.
 */
import { Anchor, NativeSelect, Text, TextInput } from '@mantine/core';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { currentLanguage, t } from '../../lib/i18n.ts';
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { fillReply, type ReplySearch, searchReplies } from '../../lib/rules/reply.ts';
import { departmentChoices } from '../team/words.ts';
import { factsOf, type ReplyTo } from './facts.ts';
import { ReplyList, SHOWN } from './ReplyList.tsx';
import { ReplyPreview } from './ReplyPreview.tsx';
import './replies.css';
import { type InsertReply, useTaken } from './use-taken.ts';

interface Props {
  item: ReplyTo;
  person: Person | null;
  settings: Pick<Settings, 'replies' | 'team' | 'me'>;
  /** Puts a text into the page in front; null where there is none of this network. */
  insert?: InsertReply | null;
  /** Puts the keyboard into the search field when it appears (opened by a key). */
  autoFocus?: boolean;
}

const ALL: ReplySearch = { text: '', language: null, department: null };

export function ReplyPicker({ item, person, settings, insert = null, autoFocus = false }: Props) {
  const [search, setSearch] = useState(ALL);
  const [wanted, setWanted] = useState<string | null>(null);
  const id = useId();
  const found = useMemo(() => searchReplies(settings.replies, search), [settings.replies, search]);
  const shown = found.slice(0, SHOWN);
  const reply = shown.find((one) => one.id === wanted) ?? shown[0];
  const facts = factsOf(item, person, settings);
  const filled = reply ? fillReply(reply.text, facts, reply.language ?? (currentLanguage() === 'en' ? 'en' : 'de')) : null;
  const { taken, copy, insert: put } = useTaken(reply ? `${reply.id} ${filled?.text}` : '');

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && reply) {
      event.preventDefault();
      const next = shown.indexOf(reply) + step;
      setWanted((shown[next] ?? reply).id);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing && filled?.text.trim()) {
      event.preventDefault();
      void copy(filled.text);
    }
  };

  if (!settings.replies.length)
    return (
      <Text size="sm" className="rk-soft">
        {t('reply.noneYet')}{' '}
        <Anchor href={browser.runtime.getURL('/options.html#replies' as never)} target="_blank">
          {t('reply.write')}
        </Anchor>
      </Text>
    );
  return (
    <div className="rk-replies">
      <TextInput
        size="sm"
        role="combobox"
        aria-label={t('reply.search')}
        placeholder={t('reply.search')}
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={reply ? `${id}-${reply.id}` : undefined}
        data-autofocus={autoFocus || undefined}
        autoFocus={autoFocus}
        autoComplete="off"
        maxLength={200}
        value={search.text}
        onChange={(event) => setSearch({ ...search, text: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <div className="rk-reply-filters">
        <NativeSelect
          size="xs"
          aria-label={t('reply.language')}
          data={[
            { value: '', label: t('reply.anyLanguage') },
            { value: 'de', label: t('reply.german') },
            { value: 'en', label: t('reply.english') },
          ]}
          value={search.language ?? ''}
          onChange={(event) => setSearch({ ...search, language: (event.currentTarget.value || null) as ReplySearch['language'] })}
        />
        <NativeSelect
          size="xs"
          aria-label={t('reply.department')}
          data={[{ value: '', label: t('reply.anyDepartment') }, ...departmentChoices()]}
          value={search.department ?? ''}
          onChange={(event) => setSearch({ ...search, department: (event.currentTarget.value || null) as ReplySearch['department'] })}
        />
      </div>
      <ReplyList id={id} replies={shown} chosen={reply?.id ?? null} choose={setWanted} more={found.length - shown.length} />
      {reply && filled && (
        <ReplyPreview
          reply={reply}
          filled={filled}
          facts={facts}
          network={item.network}
          taken={taken}
          copy={() => void copy(filled.text)}
          insert={insert && (() => void put(filled.text, insert))}
        />
      )}
    </div>
  );
}
