/** The fields of a day of the agenda, for a new one and for one that is changed. What could not be kept stays in them. */
import { Button, Group, TextInput } from '@mantine/core';
import type { FormEvent, KeyboardEvent } from 'react';
import { t } from '../../lib/i18n.ts';
import { AGENDA_TITLE, type AgendaItem, LINK } from '../../lib/model/plan.ts';
import { DayInput } from './DayInput.tsx';

/** What stands in the fields. */
export interface AgendaDraft {
  title: string;
  url: string;
  day: string | null;
  until: string | null;
}

/** The fields of the record the form says; null while they say none. */
export const agendaFields = ({ title, url, day, until }: AgendaDraft): Omit<AgendaItem, 'id'> | null =>
  title.trim() === '' || day === null || (until !== null && until < day) ? null : { title: title.trim(), url: url.trim(), day, until };

interface Props {
  /** What the form is for. */
  label: string;
  draft: AgendaDraft;
  put: (change: Partial<AgendaDraft>) => void;
  save: () => void;
  submit: string;
  failed: boolean;
  /** Leaves it as it was, by its button or by Escape. Missing: a form that is always there. */
  cancel?: () => void;
  /** Open again by itself: it does not take the focus. */
  resumed?: boolean;
}

export function AgendaForm({ label, draft, put, save, submit, failed, cancel, resumed }: Props) {
  const { title, url, day, until } = draft;
  const backwards = day !== null && until !== null && until < day;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (agendaFields(draft)) save();
  };
  const leave = (event: KeyboardEvent): void => {
    // While a month is open, Escape shuts the month (DayInput says so by this).
    const month = (event.target as Element).closest('[data-mantine-stop-propagation="true"]') !== null;
    if (event.key === 'Escape' && !month) cancel?.();
  };
  return (
    <form onSubmit={send} onKeyDown={leave} className="rk-plan-two rk-card rk-plan-part" aria-label={label}>
      <TextInput
        size="xs"
        label={t('plan.agenda.title')}
        maxLength={AGENDA_TITLE}
        value={title}
        autoFocus={cancel !== undefined && !resumed}
        onChange={(event) => put({ title: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={t('plan.agenda.url')}
        maxLength={LINK}
        value={url}
        onChange={(event) => put({ url: event.currentTarget.value })}
      />
      <DayInput label={t('plan.agenda.day')} day={day} put={(value) => put({ day: value })} />
      <DayInput
        label={t('plan.agenda.until')}
        day={until}
        put={(value) => put({ until: value })}
        error={backwards ? t('plan.untilWrong') : null}
      />
      <Group gap="xs" className="rk-plan-level">
        <Button size="compact-sm" variant="default" type="submit" disabled={agendaFields(draft) === null}>
          {submit}
        </Button>
        {cancel && (
          <Button size="compact-sm" variant="subtle" onClick={cancel}>
            {t('common.cancel')}
          </Button>
        )}
      </Group>
      {failed && (
        <p className="rk-wrong rk-none" role="alert">
          {t('people.notKept')}
        </p>
      )}
    </form>
  );
}
