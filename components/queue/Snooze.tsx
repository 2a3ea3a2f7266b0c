/** Putting off: the usual moments with their exact times, a date of one's own, or until they reply. */
import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { CardAnswer, ItemMove } from '../../lib/messages.ts';
import { fromWall, toWall } from '../../lib/rules/wall.ts';
import { send } from '../base/send.ts';
import { moment } from '../base/time.ts';
import type { AskProps } from './Ask.tsx';

const HOUR = 3_600_000;

/** The choices the card on the page has too; none until the background answered. */
function useChoices(item: string | undefined): CardAnswer['snooze'] {
  const [choices, setChoices] = useState<CardAnswer['snooze']>([]);
  useEffect(() => {
    if (item === undefined) return;
    send<CardAnswer>({ type: 'card', item, person: null }).then(
      ({ snooze }) => setChoices(snooze),
      // The date of one's own is still there.
      () => {},
    );
  }, [item]);
  return choices;
}

export function Snooze({ rows, settings, moves, leaving, close }: AskProps) {
  const { zone } = settings.hours;
  const choices = useChoices(rows[0]?.id);
  const [even, setEven] = useState(false);
  const [own, setOwn] = useState(() => toWall(Date.now() + 24 * HOUR, zone));
  const until = fromWall(own, zone);
  const first = useRef<HTMLButtonElement>(null);
  // The choices come a moment after the dialog: then the first one has the focus.
  useEffect(() => first.current?.focus(), [choices.length > 0]);
  const past = until !== null && until <= Date.now();
  const put = (move: ItemMove): void => {
    const ids = rows.map(({ id }) => id);
    close();
    leaving(ids);
    void moves.move(ids, move);
  };
  const putOwn = (event: FormEvent): void => {
    event.preventDefault();
    if (until !== null && until > Date.now()) put({ to: 'snoozed', until, even });
  };
  return (
    <>
      {choices.map((choice, index) => (
        <Button
          key={choice.until}
          ref={index === 0 ? first : undefined}
          variant="default"
          fullWidth
          justify="start"
          onClick={() => put({ to: 'snoozed', until: choice.until, even })}
        >
          {choice.label}
        </Button>
      ))}
      <Button variant="default" fullWidth justify="start" onClick={() => put({ to: 'waiting', even })}>
        {t('queue.untilReply')}
      </Button>
      <form className="rk-own-date" onSubmit={putOwn}>
        <TextInput
          type="datetime-local"
          label={t('queue.ownDate')}
          value={own}
          min={toWall(Date.now(), zone)}
          onChange={(event) => setOwn(event.currentTarget.value)}
          error={past ? t('queue.past') : until === null ? t('queue.noDate') : null}
        />
        <Button type="submit" variant="default" disabled={until === null || past}>
          {until === null ? t('queue.snooze') : t('queue.snoozeTo', [moment(until, zone)])}
        </Button>
      </form>
      <Checkbox label={t('queue.even')} checked={even} onChange={(event) => setEven(event.currentTarget.checked)} />
    </>
  );
}
