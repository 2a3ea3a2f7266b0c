/** Logging an answer of ours by hand: one made elsewhere, or on a page nobody read. What was recorded around that day stands beside it. */
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { EXCERPT } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkName } from '../../lib/networks/index.ts';
import { networkOf } from '../../lib/networks/match.ts';
import { addressOf, profileAt } from '../../lib/rules/account-at.ts';
import { dayOf } from '../../lib/store/day.ts';
import { useEdits } from '../edit/edits.tsx';
import { useHeld } from '../edit/use-kept.ts';
import { endOfDay } from './days.ts';
import { actorsOn, wrongWords } from './given-account.ts';
import { Recorded } from './Recorded.tsx';

interface Props {
  /** Address to begin with, '' for none. */
  url: string;
  settings: Settings;
  /** Clock the screen is for, epoch ms. */
  now: number;
  close: () => void;
}

const KINDS = { comment: () => t('people.given.toPost'), reply: () => t('people.given.toComment') } as const;
type Kind = keyof typeof KINDS;

/** Noon of a day gone by, this moment for today; null for a day that is none or lies ahead. */
function momentOf(day: string, today: string, zone: string): number | null {
  const end = endOfDay(day, zone);
  if (end === null || day > today || day < '2000') return null;
  return day === today ? Date.now() : end - 43_200_000;
}

export function LogForm({ url, settings, now, close }: Props) {
  const { run } = useEdits();
  const { zone } = settings.hours;
  const today = dayOf(now, zone);
  const [draft, setDraft] = useState({ address: url, kind: 'comment' as Kind, actor: '', day: today, to: '' });
  const [text, setText] = useHeld('log|text');
  const [tried, setTried] = useState(false);
  const change = (part: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...part }));
  const told = addressOf(draft.address);
  const network = 'wrong' in told ? undefined : networkOf(told.url, settings.sites);
  const actors = network ? actorsOn(network.id, settings) : [];
  const actor = actors.find(({ value }) => value === draft.actor)?.value ?? actors[0]?.value ?? null;
  const at = momentOf(draft.day, today, zone);
  const to = draft.to.trim() ? profileAt(draft.to, settings) : null;
  const judged = tried || (url !== '' && draft.address === url);
  const wrong = {
    address: 'wrong' in told ? wrongWords(told.wrong) : network ? null : t('people.given.noNetwork'),
    actor: network && !actors.length ? t('people.given.noOwn', [networkName(network.id)]) : null,
    day: at === null ? t('people.given.dayWrong') : null,
    to: !to
      ? null
      : 'wrong' in to
        ? wrongWords(to.wrong)
        : network && to.network.id !== network.id
          ? t('people.given.otherNetwork', [networkName(network.id)])
          : null,
  };
  const leave = (): void => {
    setText('');
    close();
  };
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if ('wrong' in told || actor === null || at === null || Object.values(wrong).some((one) => one !== null)) return;
    const profile = to && !('wrong' in to) ? to.url.href : null;
    const answer = await run({ type: 'log', url: told.url.href, kind: draft.kind, actor, at, to: profile, text: text.trim() });
    // Without a token it was recorded before: the form stays, with what was typed.
    if (answer?.token) leave();
  };
  return (
    <form className="rk-people-form" aria-label={t('people.given.log')} onSubmit={(event) => void add(event)} noValidate>
      <h2>{t('people.given.log')}</h2>
      <p className="rk-soft rk-small">{t('people.given.logAbout')}</p>
      <TextInput
        size="xs"
        label={t('people.given.where')}
        description={network && networkName(network.id)}
        inputMode="url"
        maxLength={2000}
        value={draft.address}
        error={judged ? wrong.address : null}
        onChange={(event) => change({ address: event.currentTarget.value })}
      />
      {wrong.actor ? (
        <p className="rk-wrong rk-small rk-none">{wrong.actor}</p>
      ) : (
        <NativeSelect
          size="xs"
          label={t('people.given.actor')}
          value={actor ?? ''}
          data={actors}
          disabled={!actors.length}
          onChange={(event) => change({ actor: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        size="xs"
        label={t('people.given.kind')}
        value={draft.kind}
        data={(Object.keys(KINDS) as Kind[]).map((value) => ({ value, label: KINDS[value]() }))}
        onChange={(event) => change({ kind: event.currentTarget.value as Kind })}
      />
      <TextInput
        size="xs"
        type="date"
        label={t('people.given.day')}
        max={today}
        value={draft.day}
        error={wrong.day}
        onChange={(event) => change({ day: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={t('people.given.to')}
        description={t('people.given.toAbout')}
        inputMode="url"
        maxLength={2000}
        value={draft.to}
        error={tried ? wrong.to : null}
        onChange={(event) => change({ to: event.currentTarget.value })}
      />
      <Textarea
        size="xs"
        autosize
        minRows={2}
        label={t('people.given.text')}
        maxLength={EXCERPT}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {actor !== null && at !== null && <Recorded actor={actor} day={draft.day} zone={zone} />}
      <div className="rk-line rk-wrap">
        <Button size="compact-sm" type="submit" disabled={wrong.actor !== null}>
          {t('people.given.logDo')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={leave}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
