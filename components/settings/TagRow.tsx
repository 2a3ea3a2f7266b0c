/** One tag: how it looks, its label, its colour with the contrast it gives. */
import { ActionIcon, ColorInput, TextInput } from '@mantine/core';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { currentLanguage, t } from '../../lib/i18n.ts';
import type { TagPreset } from '../../lib/model/settings.ts';
import { textOn } from './contrast.ts';
import { tagLabel } from './tag-label.ts';
import { TagCadence } from './TagCadence.tsx';
import { TagChip } from './TagChip.tsx';
import { useDraft } from './use-draft.ts';

interface Props {
  tag: TagPreset;
  change: (tag: TagPreset) => void;
  remove: () => void;
}

const wrongLabel = (label: string): string | null => (label.trim() ? null : t('options.tagEmpty'));
const wrongColor = (color: string): string | null => (/^#[0-9a-f]{6}$/i.test(color) ? null : t('options.tagColorWrong'));

export function TagRow({ tag, change, remove }: Props) {
  const shown = tagLabel(tag);
  // A built-in label that was not changed stays translated.
  const label = useDraft(shown, wrongLabel, (value) => change({ ...tag, label: value.trim().slice(0, 40) }));
  const color = useDraft(tag.color, wrongColor, (value) => change({ ...tag, color: value.toLowerCase() }));
  const sound = wrongColor(color.value) === null ? color.value : tag.color;
  const { ratio } = textOn(sound);
  return (
    <li className="rk-tag-row">
      <span className="rk-tag-look">
        <TagChip label={label.value || shown} color={sound} />
      </span>
      <TextInput
        aria-label={t('options.tagLabel', [shown])}
        maxLength={40}
        value={label.value}
        error={label.wrong}
        onChange={(event) => label.edit(event.currentTarget.value)}
        onBlur={label.keep}
      />
      <ColorInput
        aria-label={t('options.tagColor', [shown])}
        format="hex"
        withEyeDropper={false}
        value={color.value}
        error={color.wrong}
        onChange={color.edit}
        onBlur={color.keep}
        w={130}
        popoverProps={{ withinPortal: true }}
      />
      <span className="rk-soft rk-figure rk-contrast">
        {t('options.tagContrast', [
          new Intl.NumberFormat(currentLanguage(), { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(ratio),
        ])}
      </span>
      <ActionIcon variant="subtle" color="red" aria-label={t('options.tagRemove', [shown])} title={t('common.remove')} onClick={remove}>
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
      <TagCadence tag={tag} name={shown} change={change} />
    </li>
  );
}
