/** Marking somebody as a lead: what led to it is proposed, chosen and can be said in own words. */
import { Button, Checkbox, Group, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { LEAD_SOURCES, type LeadSource, NOTE } from '../../lib/model/records.ts';
import { keptSource, leadSources, type ProposedSource, sourceKey } from '../../lib/rules/lead.ts';
import type { View } from '../../lib/rules/view.ts';
import { readReturnsBy } from '../../lib/store/returns.ts';
import { useRead } from '../base/use-read.ts';
import { Words } from '../base/Words.tsx';
import { useEdits } from '../edit/edits.tsx';
import { useHeld } from '../edit/use-kept.ts';
import { sourceWords } from './lead-words.ts';

interface Props {
  view: View;
  zone: string;
  close: () => void;
}

/** Proposed ones, and those kept whose record's time is over. */
function choices(proposed: readonly ProposedSource[], kept: readonly LeadSource[]): (LeadSource & { text?: string })[] {
  const known = new Set(proposed.map(sourceKey));
  return [...proposed, ...kept.filter((source) => source.kind !== 'said' && !known.has(sourceKey(source)))];
}

export function LeadForm({ view, zone, close }: Props) {
  const { person } = view;
  const { run } = useEdits();
  const before = person.lead?.from ?? [];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(before.map(sourceKey)));
  const [said, setSaid] = useState(before.find(({ kind }) => kind === 'said')?.id ?? '');
  const [held, hold] = useHeld(`${person.id}|lead`);
  const [note, setNote] = useState(held || (person.lead?.note ?? ''));
  const [going, setGoing] = useState(false);
  const { value } = useRead(['returns', 'campaigns'], person.keys.join('\n'), () => readReturnsBy(person.keys));
  const all = choices(leadSources(view, value?.returns ?? [], value?.campaigns ?? []), before);
  const toggle = (key: string, on: boolean): void =>
    setChosen((now) => {
      const next = new Set(now);
      if (on) next.add(key);
      else next.delete(key);
      return next;
    });
  const put = async (): Promise<void> => {
    setGoing(true);
    const told = all.filter((source) => chosen.has(sourceKey(source))).map((source) => keptSource(source as ProposedSource));
    const from = [...told, ...(said.trim() ? [{ kind: 'said' as const, id: said.trim() }] : [])].slice(-LEAD_SOURCES);
    const kept = await run(
      { type: 'person', person: person.id, item: null, edit: { edit: 'lead', lead: { from, note } } },
      () => void put(),
    );
    setGoing(false);
    if (!kept) return;
    hold('');
    close();
  };
  return (
    <form
      className="rk-set-stage"
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
    >
      <fieldset className="rk-plain-set">
        <legend>{t('people.leadFrom')}</legend>
        {all.length === 0 && <p className="rk-none rk-soft rk-small">{t('people.leadFromNone')}</p>}
        {all.map((source) => (
          <Checkbox
            key={sourceKey(source)}
            size="xs"
            mt={4}
            label={<Words text={sourceWords(source, zone)} />}
            description={source.text ? <Words text={source.text} limit={120} /> : undefined}
            checked={chosen.has(sourceKey(source))}
            onChange={(event) => toggle(sourceKey(source), event.currentTarget.checked)}
          />
        ))}
      </fieldset>
      <TextInput
        size="xs"
        label={t('people.leadSaid')}
        maxLength={200}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
      <Textarea
        size="xs"
        autosize
        minRows={1}
        maxRows={6}
        label={t('people.leadNote')}
        maxLength={NOTE}
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
          hold(event.currentTarget.value);
        }}
      />
      <Group gap="xs">
        <Button type="submit" size="compact-sm" loading={going}>
          {t('people.leadPut')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            hold('');
            close();
          }}
        >
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  );
}
