/** The queue: list, filters and the item in view; on the full page side by side, in the panel one over the other. */
import { useNow } from '../base/use-now.ts';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { QueueFilter } from '../../lib/model/settings.ts';
import { UnseenNote } from '../posts/UnseenNote.tsx';
import type { ScreenProps } from '../shell/screens.ts';
import { useHold } from '../settings/use-settings.ts';
import { Ask, type Question } from './Ask.tsx';
import { firstFilter, forgetAsked } from './asked.ts';
import { Bar } from './Bar.tsx';
import { Detail } from './Detail.tsx';
import { entriesOf } from './entries.ts';
import { Filters } from './Filters.tsx';
import { FrontPart } from './FrontPart.tsx';
import { Help } from './Help.tsx';
import { List } from './List.tsx';
import { Notes } from './Notes.tsx';
import { Palette } from './Palette.tsx';
import { ToastNote } from './ToastNote.tsx';
import { useCommands } from './use-commands.ts';
import { useCursor } from './use-cursor.ts';
import { useFolded } from './use-folded.ts';
import { useMoves } from './use-moves.ts';
import { useQueue } from './use-queue.ts';
import { useRing } from './use-ring.ts';
import { PinnedViews } from './Views.tsx';
import './queue.css';

export function QueueScreen({ id, open, front }: ScreenProps) {
  const { settings, language } = useHold();
  const { zone } = settings.hours;
  const queue = useQueue();
  const moves = useMoves();
  const now = useNow(30_000);
  const [filter, setFilter] = useState<QueueFilter>(firstFilter);
  useEffect(forgetAsked, []);
  const [question, setQuestion] = useState<Question | null>(null);
  const [help, setHelp] = useState(false);
  const folded = useFolded();
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);

  // What is typed shows at once; the list follows as fast as it can.
  const asked = useDeferredValue(filter);
  const { list, version } = queue;
  // `version` tells that `list` holds something new.
  const view = useMemo(() => list.query(asked, { now, zone, front: front?.items }), [list, version, asked, now, zone, front?.items]);
  const entries = useMemo(() => entriesOf(view, folded.closed), [view, folded.closed]);
  const cursor = useCursor(entries, (one) => list.get(one));
  const ring = useRing(front, moves.say);

  const show = (next: QueueFilter): void => {
    setFilter(next);
    // What is selected must be in view: a move on rows nobody sees is a surprise.
    cursor.clear();
  };
  const openItem = (item: string): void => {
    ring(item)?.();
    open(item);
  };
  const back = (): void => {
    open(null);
    grid.current?.focus();
  };
  const item = id === null ? undefined : list.get(id);
  const rows = cursor.selected.size ? cursor.targets() : item ? [item] : cursor.targets();
  const leaving = (ids: readonly string[]): void => {
    cursor.leave(ids);
    cursor.clear();
  };
  const { run, usable } = useCommands({
    rows,
    cursor,
    settings,
    moves,
    leaving,
    ask: setQuestion,
    help: () => setHelp(true),
    search,
    grid,
    id,
    open,
  });

  // An item opened by its address or from another one: the cursor goes with it.
  useEffect(() => {
    const index = id === null ? -1 : entries.findIndex((entry) => 'id' in entry && entry.id === id);
    if (index >= 0) cursor.moveTo(index);
  }, [id]);
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('[role=dialog]')) return;
      if (cursor.selected.size) cursor.clear();
      else if (id !== null) back();
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  });

  return (
    <div className="rk-queue" data-item-open={id !== null || undefined}>
      <section className="rk-queue-list" aria-label={t('queue.title')}>
        <PinnedViews filter={filter} change={show} />
        <Filters filter={filter} change={show} settings={settings} search={search} />
        <FrontPart front={front} now={now} settings={settings} />
        <UnseenNote settings={settings} now={now} />
        <Bar
          rows={cursor.selected.size ? rows : []}
          keys={settings.keys}
          run={run}
          total={view.total}
          cursor={cursor}
          help={() => setHelp(true)}
        />
        <Notes queue={queue} total={view.total} filter={filter} show={show} />
        {entries.length > 0 && (
          <List
            entries={entries}
            cursor={cursor}
            frontName={front?.page?.kind === 'post' ? t('queue.group.frontThread') : t('queue.group.front')}
            now={now}
            settings={settings}
            language={language}
            open={openItem}
            fold={folded.fold}
            grid={grid}
          />
        )}
      </section>
      {id !== null && (
        <Detail
          id={id}
          now={now}
          settings={settings}
          moves={moves}
          run={run}
          open={(to) => (to === null ? back() : open(to))}
          ring={ring(id)}
          front={front}
          wide={front === null}
        />
      )}
      <Ask question={question} rows={rows} settings={settings} moves={moves} leaving={leaving} close={() => setQuestion(null)} />
      <Help opened={help} close={() => setHelp(false)} />
      <Palette commands={usable} settings={settings} moves={moves} run={run} show={show} />
      <ToastNote moves={moves} />
    </div>
  );
}
