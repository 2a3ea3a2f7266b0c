/** How often people with a tag should be spoken to, counted from the last two-way contact; beside the tag. */
import { NumberInput } from '@mantine/core';
import { useId } from 'react';
import { t } from '../../lib/i18n.ts';
import type { TagPreset } from '../../lib/model/settings.ts';
import { type CadenceTyped, typedOf, withCadence, wrongCadence } from './cadence.ts';
import { useDraft } from './use-draft.ts';

const WRONG = { days: () => t('options.daysWrong'), both: () => t('notices.cadenceBoth'), order: () => t('notices.cadenceOrder') };

function check(typed: CadenceTyped): string | null {
  const wrong = wrongCadence(typed);
  return wrong && WRONG[wrong]();
}

export function TagCadence({ tag, name, change }: { tag: TagPreset; name: string; change: (tag: TagPreset) => void }) {
  const draft = useDraft(typedOf(tag), check, (typed) => change(withCadence(tag, typed)));
  const id = useId();
  const field = (part: keyof CadenceTyped, label: string) => (
    <NumberInput
      size="xs"
      w={72}
      aria-label={label}
      aria-describedby={draft.wrong ? id : undefined}
      hideControls
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="none"
      inputMode="numeric"
      value={draft.value[part]}
      error={draft.wrong !== null}
      onChange={(value) => draft.edit({ ...draft.value, [part]: value })}
    />
  );
  return (
    // Kept when both fields are left, not between them: the second is still to be typed.
    <fieldset
      className="rk-cadence"
      aria-label={t('notices.cadenceOf', [name])}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) draft.keep();
      }}
    >
      <span className="rk-soft">{t('notices.cadenceIdeal')}</span>
      {field('ideal', t('notices.cadenceIdealOf', [name]))}
      <span className="rk-soft">{t('notices.cadenceMax')}</span>
      {field('max', t('notices.cadenceMaxOf', [name]))}
      <span className="rk-soft">{t('notices.cadenceDays')}</span>
      {draft.wrong && (
        <span id={id} role="alert" className="rk-wrong">
          {draft.wrong}
        </span>
      )}
    </fieldset>
  );
}
