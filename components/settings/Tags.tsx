/** Tags for people: a closed, factual list by default (FIELD.md); further ones are the user's own decision. */
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { DEFAULT_TAGS, type TagPreset } from '../../lib/model/settings.ts';
import { tagLabel } from './tag-label.ts';
import { TagRow } from './TagRow.tsx';
import { useHold } from './use-settings.ts';

/** Colours for new tags, all readable with white text. */
const COLORS = ['#4d5b9e', '#7a5c00', '#8f2d56', '#2f6f4f', '#5b4b8a', '#8a3f13'];

export function Tags() {
  const { settings, change } = useHold();
  const [label, setLabel] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  // A slip must not cost a label that was typed: the tag last removed can be put back with its id, and people keep it.
  const [removed, setRemoved] = useState<{ tag: TagPreset; at: number } | null>(null);
  const set = (edit: (tags: TagPreset[]) => TagPreset[]): void => void change((all) => ({ ...all, tags: edit(all.tags) }));
  const missing = DEFAULT_TAGS.filter(({ id }) => !settings.tags.some((tag) => tag.id === id));
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const text = label.trim();
    const known = settings.tags.some((tag) => tagLabel(tag).toLowerCase() === text.toLowerCase());
    if (!text || known) {
      setWrong(known ? t('options.tagKnown') : t('options.tagEmpty'));
      return;
    }
    const color = COLORS[settings.tags.length % COLORS.length] ?? '#4d5b9e';
    set((tags) => [...tags, { id: `own-${crypto.randomUUID().slice(0, 8)}`, label: text, color }]);
    setLabel('');
  };
  return (
    <>
      <ul className="rk-list">
        {settings.tags.map((tag, at) => (
          <TagRow
            key={tag.id}
            tag={tag}
            change={(next) => set((tags) => tags.map((one) => (one.id === tag.id ? next : one)))}
            remove={() => {
              set((tags) => tags.filter(({ id }) => id !== tag.id));
              setRemoved({ tag, at });
            }}
          />
        ))}
      </ul>
      <div role="status">
        {removed && (
          <Group gap="xs">
            {t('options.tagRemoved', [tagLabel(removed.tag)])}
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                set((tags) => (tags.some(({ id }) => id === removed.tag.id) ? tags : tags.toSpliced(removed.at, 0, removed.tag)));
                setRemoved(null);
              }}
            >
              {t('common.undo')}
            </Button>
          </Group>
        )}
      </div>
      <form onSubmit={submit} noValidate>
        <Group align="flex-start" gap="xs">
          <TextInput
            className="rk-grow"
            maw={320}
            label={t('options.tagNew')}
            maxLength={40}
            value={label}
            error={wrong}
            onChange={(event) => {
              setLabel(event.currentTarget.value);
              setWrong(null);
            }}
          />
          <Button type="submit" variant="light" className="rk-beside">
            {t('options.tagAdd')}
          </Button>
          {missing.length > 0 && (
            <Button variant="default" className="rk-beside" onClick={() => set((tags) => [...tags, ...missing])}>
              {t('options.tagsBack', missing.length)}
            </Button>
          )}
        </Group>
      </form>
    </>
  );
}
