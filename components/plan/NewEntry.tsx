/** A new entry: what it is about, when, and from which template. Opens the entry. */
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { PlanEntry } from '../../lib/model/plan.ts';
import { blankEntry, copyOf } from '../../lib/rules/plan/entry.ts';
import { useHeld } from '../edit/use-kept.ts';
import { Dialog } from '../queue/Dialog.tsx';
import { DayInput } from './DayInput.tsx';
import { entryHash, goTo } from './place.ts';
import type { Acts } from './use-acts.ts';
import { shortTopic } from './words.ts';

export interface Start {
  day?: string | null;
  time?: string | null;
  topic?: string;
  url?: string;
  channel?: string;
}

interface Props {
  start: Start;
  templates: readonly PlanEntry[];
  acts: Acts;
  close: () => void;
}

export function NewEntry({ start, templates, acts, close }: Props) {
  const [held, hold] = useHeld('plan|new');
  const [topic, setTopic] = useState(start.topic ?? held);
  const [day, setDay] = useState(start.day ?? null);
  const [template, setTemplate] = useState('');
  const [failed, setFailed] = useState(false);
  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const made = { id: crypto.randomUUID(), now: Date.now() };
    const from = templates.find(({ id }) => id === template);
    const entry: PlanEntry = {
      ...(from ? copyOf(from, made) : blankEntry(made)),
      topic: topic.trim() || (from?.topic ?? ''),
      day,
      time: day === null ? null : (start.time ?? from?.time ?? null),
      state: day === null ? 'idea' : 'draft',
      ...(start.url && { url: start.url }),
      ...(start.channel && { channels: [start.channel] }),
    };
    const kept = await acts.add([entry], t('plan.made', [shortTopic(entry.topic)]));
    setFailed(!kept);
    if (!kept) return;
    hold('');
    close();
    goTo(entryHash(entry.id));
  };
  return (
    <Dialog opened close={close} title={t('plan.new')}>
      <form onSubmit={(event) => void make(event)} className="rk-plan-form">
        <TextInput
          size="xs"
          label={t('plan.topic')}
          maxLength={300}
          value={topic}
          data-autofocus
          onChange={(event) => {
            setTopic(event.currentTarget.value);
            if (start.topic === undefined) hold(event.currentTarget.value);
          }}
        />
        <DayInput label={t('plan.day')} day={day} put={setDay} />
        {templates.length > 0 && (
          <NativeSelect
            size="xs"
            label={t('plan.fromTemplate')}
            value={template}
            data={[
              { value: '', label: t('plan.noTemplate') },
              ...templates.map(({ id, topic: name }) => ({ value: id, label: shortTopic(name) })),
            ]}
            onChange={(event) => setTemplate(event.currentTarget.value)}
          />
        )}
        <p className="rk-soft rk-small rk-none">{t('plan.newExplained')}</p>
        {failed && (
          <p className="rk-wrong rk-none" role="alert">
            {t('people.notSaved')}
          </p>
        )}
        <Group gap="xs">
          <Button type="submit" disabled={!topic.trim() && !template}>
            {t('plan.make')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
