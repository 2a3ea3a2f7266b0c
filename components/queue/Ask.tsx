/** What a move still has to ask: until when, which tag, who, how urgent, why not. One dialog, gone with Escape. */
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { type DoneReason, Priority } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { QueueRow } from '../../lib/rules/queue/row.ts';
import { tagLabel } from '../settings/tag-label.ts';
import { TagChip } from '../settings/TagChip.tsx';
import { AssigneeChoice } from '../team/AssigneeChoice.tsx';
import { Dialog } from './Dialog.tsx';
import { Snooze } from './Snooze.tsx';
import type { Moves } from './use-moves.ts';
import { priorityName } from './words.ts';

export type Question = 'snooze' | 'tag' | 'assign' | 'priority' | 'notForUs';

export interface AskProps {
  question: Question | null;
  rows: readonly QueueRow[];
  settings: Settings;
  moves: Moves;
  /** Called before a move that takes the rows elsewhere. */
  leaving: (ids: readonly string[]) => void;
  close: () => void;
}

const titles = (): Record<Question, string> => ({
  snooze: t('queue.ask.snooze'),
  tag: t('queue.ask.tag'),
  assign: t('queue.ask.assign'),
  priority: t('queue.ask.priority'),
  notForUs: t('queue.ask.notForUs'),
});

const Choice = ({ children, onClick, on, first }: { children: ReactNode; onClick: () => void; on?: boolean; first: boolean }) => (
  <Button
    data-autofocus={first || undefined}
    variant={on ? 'light' : 'default'}
    fullWidth
    justify="start"
    aria-pressed={on}
    onClick={onClick}
  >
    {children}
  </Button>
);

function TagChoice({ rows, settings, moves, close }: AskProps) {
  if (!settings.tags.length) return <p>{t('queue.noTags')}</p>;
  const on = (tag: string): boolean => rows.every((row) => row.tags.includes(tag));
  return (
    <>
      {settings.tags.map((tag, index) => (
        <Choice
          key={tag.id}
          first={index === 0}
          on={on(tag.id)}
          onClick={() => {
            close();
            void moves.tag(rows, tag.id, !on(tag.id));
          }}
        >
          <TagChip label={tagLabel(tag)} color={tag.color} />
        </Choice>
      ))}
    </>
  );
}

function AssignChoice({ rows, settings, moves, close }: AskProps) {
  const [value, setValue] = useState(rows[0]?.assignee ?? null);
  return (
    <>
      <AssigneeChoice value={value} onChange={setValue} team={settings.team} me={settings.me} />
      <Button
        onClick={() => {
          close();
          void moves.move(
            rows.map(({ id }) => id),
            { to: 'assign', assignee: value },
          );
        }}
      >
        {t('queue.assignDo')}
      </Button>
    </>
  );
}

function PriorityChoice({ rows, moves, close }: AskProps) {
  return (
    <>
      {Priority.options.map((priority, index) => (
        <Choice
          key={priority}
          first={index === 0}
          on={rows.every((row) => row.priority === priority)}
          onClick={() => {
            close();
            void moves.move(
              rows.map(({ id }) => id),
              { to: 'priority', priority },
            );
          }}
        >
          {priorityName(priority)}
        </Choice>
      ))}
    </>
  );
}

function WhyNot({ rows, moves, leaving, close }: AskProps) {
  const reasons: [DoneReason, string][] = [
    ['not-for-us', t('queue.reason.notForUs')],
    ['deleted', t('queue.reason.deleted')],
    ['own-account', t('queue.reason.ownAccount')],
  ];
  return (
    <>
      {reasons.map(([reason, name], index) => (
        <Choice
          key={reason}
          first={index === 0}
          onClick={() => {
            const ids = rows.map(({ id }) => id);
            close();
            leaving(ids);
            void moves.move(ids, { to: 'done', reason });
          }}
        >
          {name}
        </Choice>
      ))}
    </>
  );
}

const PARTS = { snooze: Snooze, tag: TagChoice, assign: AssignChoice, priority: PriorityChoice, notForUs: WhyNot };

export function Ask(props: AskProps) {
  const { question, rows, close } = props;
  const Part = question && PARTS[question];
  const title = question ? titles()[question] : '';
  return (
    <Dialog
      opened={question !== null && rows.length > 0}
      close={close}
      title={rows.length > 1 ? t('queue.many', [title, String(rows.length)]) : title}
    >
      <div className="rk-ask">{Part && <Part {...props} />}</div>
    </Dialog>
  );
}
