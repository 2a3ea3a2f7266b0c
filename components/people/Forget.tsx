/** "Forget": asked once, saying exactly what goes and what stays. */
import { Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { View } from '../../lib/rules/view.ts';
import { number } from '../base/time.ts';
import { useEdits } from '../edit/edits.tsx';
import { nameOf } from './names.ts';

export function Forget({ view, onGone }: { view: View; onGone: (() => void) | undefined }) {
  const { run } = useEdits();
  const [asking, setAsking] = useState(false);
  const [going, setGoing] = useState(false);
  const question = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  const { person, items } = view;
  const forget = async (): Promise<void> => {
    setGoing(true);
    const answer = await run({ type: 'person', person: person.id, item: null, edit: { edit: 'forget' } }, () => void forget());
    setGoing(false);
    if (answer) onGone?.();
  };
  if (!asking)
    return (
      <div>
        <Button size="compact-sm" variant="default" color="red" onClick={() => setAsking(true)}>
          {t('people.forget')}
        </Button>
      </div>
    );
  return (
    <fieldset
      className="rk-person-forget"
      tabIndex={-1}
      ref={question}
      aria-label={t('people.forget')}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setAsking(false);
      }}
    >
      <p>
        <strong>{t('people.forgetAsk', [nameOf(person)])}</strong>
      </p>
      <p>{t('people.forgetGoes', [number(person.tags.length), number(person.notes?.length ?? 0), number(person.promises?.length ?? 0)])}</p>
      <p>{t('people.forgetStays', [number(items.length)])}</p>
      <Group gap="xs">
        <Button size="compact-sm" variant="light" color="red" loading={going} onClick={() => void forget()}>
          {t('people.forgetYes')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>
          {t('common.cancel')}
        </Button>
      </Group>
    </fieldset>
  );
}
