/** An entry on the board. The mouse takes it anywhere; the keyboard by its handle. */
import { useDraggable } from '@dnd-kit/core';
import IconGripVertical from '@tabler/icons-react/dist/esm/icons/IconGripVertical.mjs';
import { t } from '../../lib/i18n.ts';
import type { PlanEntry } from '../../lib/model/plan.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Words } from '../base/Words.tsx';
import { EntryMenu } from './EntryMenu.tsx';
import { entryHash } from './place.ts';
import type { Acts } from './use-acts.ts';
import type { Plan } from './use-plan.ts';
import { authorName, channelNamesOf, kindName, shortTopic, whenWords } from './words.ts';

interface Props {
  entry: PlanEntry;
  plan: Plan;
  settings: Settings;
  acts: Acts;
}

export function BoardCard({ entry, plan, settings, acts }: Props) {
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, transform, isDragging } = useDraggable({
    id: entry.id,
    data: { state: entry.state },
  });
  const facts = [kindName(entry.kind), ...channelNamesOf(entry, plan.channels), authorName(entry.author, settings.team)].filter(Boolean);
  return (
    <li
      ref={setNodeRef}
      className="rk-plan-card"
      data-dragging={isDragging || undefined}
      data-state={entry.state}
      style={transform ? { transform: `translate(${transform.x}px, ${transform.y}px)` } : undefined}
      onPointerDown={(event) => {
        // Menu and dialog of the card stand elsewhere on the page: what is pressed there moves nothing.
        if (event.currentTarget.contains(event.target as Node)) listeners?.onPointerDown?.(event);
      }}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        className="rk-plan-handle"
        aria-label={t('plan.handle', [shortTopic(entry.topic)])}
        aria-describedby={attributes['aria-describedby']}
        aria-roledescription={t('plan.draggable')}
        data-handle={entry.id}
        onKeyDown={listeners?.onKeyDown as never}
      >
        <IconGripVertical size={16} aria-hidden />
      </button>
      <div className="rk-plan-row-text">
        <a href={entryHash(entry.id)} data-entry={entry.id} draggable={false} className="rk-break">
          <Words text={entry.topic} limit={300} />
        </a>
        <span className="rk-small rk-soft rk-break">{[whenWords(entry), ...facts].join(' · ')}</span>
      </div>
      <EntryMenu entry={entry} acts={acts} />
    </li>
  );
}
