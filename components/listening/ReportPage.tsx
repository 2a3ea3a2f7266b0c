/** "Add this page as a report about us", in the toolbar's window: what the page says of itself, to be looked over and confirmed. */
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { MoveAnswer, ReportAnswer } from '../../lib/messages.ts';
import type { Mention } from '../../lib/model/listening.ts';
import { dayOf } from '../../lib/store/day.ts';
import { codeOf, failureWords } from '../base/failure.ts';
import { send } from '../base/send.ts';
import { dayText } from '../base/time.ts';
import { withDay } from './report-day.ts';

type State =
  | { at: 'idle' | 'asking' }
  | { at: 'form'; mention: Mention; day: string; saving: boolean }
  | { at: 'done'; text: string; token: string | null };

export function ReportPage({ tab, zone }: { tab: number; zone: string }) {
  const [state, setState] = useState<State>({ at: 'idle' });
  const [told, setTold] = useState('');
  const ask = async (): Promise<void> => {
    setState({ at: 'asking' });
    setTold('');
    try {
      const { mention, known } = await send<ReportAnswer>({ type: 'report', tab });
      if (known) {
        setState({ at: 'idle' });
        setTold(t('listening.reportKnown', [dayText(mention.seenAt, zone)]));
      } else setState({ at: 'form', mention, day: mention.time ? mention.day : '', saving: false });
    } catch (error) {
      setState({ at: 'idle' });
      const code = codeOf(error);
      setTold(code === 'bad-message' || code === 'failed' ? t('listening.reportFailed') : failureWords(code));
    }
  };
  const save = async (form: Extract<State, { at: 'form' }>): Promise<void> => {
    setState({ ...form, saving: true });
    setTold('');
    const record = withDay(form.mention, form.day, dayOf(form.mention.seenAt, zone));
    try {
      const answer = await send<MoveAnswer>({
        type: 'keep',
        store: 'mentions',
        records: [record],
        remove: [],
        said: t('listening.reportAdded'),
      });
      setState({ at: 'done', text: answer.text, token: answer.token });
    } catch (error) {
      setState(form);
      setTold(failureWords(codeOf(error)));
    }
  };
  const undo = async (token: string): Promise<void> => {
    try {
      setTold((await send<MoveAnswer>({ type: 'undo', token })).text);
      setState({ at: 'idle' });
    } catch (error) {
      setTold(failureWords(codeOf(error)));
    }
  };
  return (
    <>
      {(state.at === 'idle' || state.at === 'asking') && (
        <Button size="compact-xs" variant="subtle" loading={state.at === 'asking'} onClick={() => void ask()}>
          {t('listening.reportAdd')}
        </Button>
      )}
      {state.at === 'form' && (
        <Form state={state} change={setState} save={() => void save(state)} cancel={() => setState({ at: 'idle' })} />
      )}
      {state.at === 'done' && (
        <Group gap="xs">
          <span className="rk-page">{state.text}</span>
          {state.token !== null && (
            <Button size="compact-xs" variant="default" onClick={() => void undo(state.token as string)}>
              {t('common.undo')}
            </Button>
          )}
        </Group>
      )}
      <p role="status" className="rk-none">
        {told}
      </p>
    </>
  );
}

interface FormProps {
  state: Extract<State, { at: 'form' }>;
  change: (state: State) => void;
  save: () => void;
  cancel: () => void;
}

function Form({ state, change, save, cancel }: FormProps) {
  const { mention, day, saving } = state;
  return (
    <form
      aria-label={t('listening.reportAdd')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextInput
        size="xs"
        required
        label={t('listening.reportTitle')}
        value={mention.title}
        maxLength={300}
        onChange={(event) => change({ ...state, mention: { ...mention, title: event.currentTarget.value } })}
      />
      <TextInput
        size="xs"
        label={t('listening.reportPaper')}
        value={mention.account.name}
        maxLength={200}
        onChange={(event) =>
          change({ ...state, mention: { ...mention, account: { ...mention.account, name: event.currentTarget.value } } })
        }
      />
      <TextInput
        size="xs"
        type="date"
        label={t('listening.reportDay')}
        value={day}
        onChange={(event) => change({ ...state, day: event.currentTarget.value })}
      />
      <p className="rk-page rk-soft">{mention.url}</p>
      <Group gap="xs">
        <Button size="xs" type="submit" loading={saving}>
          {t('listening.reportDo')}
        </Button>
        <Button size="xs" variant="default" onClick={cancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  );
}
