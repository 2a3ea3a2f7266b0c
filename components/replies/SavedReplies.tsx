/** Saved replies in the settings: find, write, duplicate, remove. They leave with the settings' export and come with its import. */
import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { SavedReply } from '../../lib/model/settings.ts';
import { searchReplies } from '../../lib/rules/reply.ts';
import { number } from '../base/time.ts';
import { putBack, useRemoved } from '../settings/RemovedNote.tsx';
import { useHold } from '../settings/use-settings.ts';
import { ReplyEditor } from './ReplyEditor.tsx';
import { SHOWN } from './ReplyList.tsx';
import { ReplyRow } from './ReplyRow.tsx';
import './replies.css';
import { duplicated, foldersOf, MOST_REPLIES, newReply } from './saved.ts';

/** From this many on the list can be searched. */
const MANY = 8;

export function SavedReplies() {
  const { settings, change } = useHold();
  const { replies } = settings;
  const { note, removed } = useRemoved();
  const [open, setOpen] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [folder, setFolder] = useState('');
  const set = (edit: (replies: SavedReply[]) => SavedReply[]): void => void change((all) => ({ ...all, replies: edit(all.replies) }));
  const folders = foldersOf(replies);
  const full = replies.length >= MOST_REPLIES;
  const fits = new Set(searchReplies(replies, { text, language: null, department: null }));
  // What is being edited stays, also where it does not fit (any more).
  const found = replies.filter((one) => one.id === open || (fits.has(one) && (!folder || one.folder === folder)));
  const add = (): void => {
    const one = newReply(crypto.randomUUID(), t('reply.newTitle'));
    set((all) => [one, ...all]);
    setOpen(one.id);
  };
  return (
    <>
      <Group gap="xs" align="flex-end">
        <Button variant="light" leftSection={<IconPlus size={16} aria-hidden />} disabled={full} onClick={add}>
          {t('reply.new')}
        </Button>
        {replies.length >= MANY && (
          <>
            <TextInput
              className="rk-grow"
              aria-label={t('reply.search')}
              placeholder={t('reply.search')}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            {folders.length > 0 && (
              <NativeSelect
                aria-label={t('reply.folder')}
                data={[{ value: '', label: t('reply.anyFolder') }, ...folders]}
                value={folders.includes(folder) ? folder : ''}
                onChange={(event) => setFolder(event.currentTarget.value)}
              />
            )}
          </>
        )}
      </Group>
      {full && <Text size="sm">{t('reply.full', [number(MOST_REPLIES)])}</Text>}
      {replies.length === 0 ? (
        <Text size="sm" className="rk-soft">
          {t('reply.none')}
        </Text>
      ) : (
        <ul className="rk-list">
          {found.slice(0, SHOWN).map((one) => (
            <ReplyRow
              key={one.id}
              reply={one}
              open={one.id === open}
              toggle={() => setOpen(one.id === open ? null : one.id)}
              duplicate={
                full ? undefined : () => set((all) => duplicated(all, one.id, crypto.randomUUID(), t('reply.copyOf', [one.title])))
              }
              remove={() => {
                const at = replies.indexOf(one);
                set((all) => all.filter(({ id }) => id !== one.id));
                removed({ name: one.title, putBack: () => set((all) => putBack(all, one, at)) });
              }}
            >
              <ReplyEditor
                reply={one}
                folders={folders}
                settings={settings}
                change={(part) => set((all) => all.map((other) => (other.id === one.id ? { ...other, ...part } : other)))}
              />
            </ReplyRow>
          ))}
        </ul>
      )}
      <Text role="status" size="xs" className="rk-soft">
        {replies.length > 0 && found.length === 0
          ? t('reply.noneFound')
          : found.length > SHOWN
            ? t('reply.more', found.length - SHOWN, [number(found.length - SHOWN)])
            : ''}
      </Text>
      {note}
    </>
  );
}
