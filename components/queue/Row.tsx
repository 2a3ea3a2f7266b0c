/** One item in the list: who, what, where, until when and why. */
// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only the rows in view exist cannot be a table
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row (aria-activedescendant)
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import { memo } from 'react';
import { currentLanguage, t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { groupOf, type QueueRow } from '../../lib/rules/queue/row.ts';
import { whyDue } from '../../lib/rules/why.ts';
import { type Translate, whyText } from '../../lib/rules/why-text.ts';
import { Words } from '../base/Words.tsx';
import { tagLabel } from '../settings/tag-label.ts';
import { assigneeName } from '../team/words.ts';
import { TagChip } from '../settings/TagChip.tsx';
import { networkName } from '../../lib/networks/index.ts';
import { ageWords, guessName, kindName, priorityName, stageName, stateWords } from './words.ts';

/** Tags shown in a row; more are counted. */
const TAGS = 3;

/** Why it is due when it is; '' for what waits for nobody. */
function reasonOf(row: QueueRow, { target, hours }: Settings, now: number): string {
  if (row.state === 'answered' || row.state === 'done') return '';
  const first = row.firstAt === null ? null : { from: row.firstAt, to: row.exact ? row.firstAt : row.firstAt + 1 };
  return whyText(whyDue(first, target, hours), t as Translate, currentLanguage(), now);
}

function Tags({ row, settings }: { row: QueueRow; settings: Settings }) {
  const known = row.tags.flatMap((id) => settings.tags.find((tag) => tag.id === id) ?? []);
  return (
    <>
      {known.slice(0, TAGS).map((tag) => (
        <TagChip key={tag.id} label={tagLabel(tag)} color={tag.color} />
      ))}
      {known.length > TAGS && <span className="rk-more">+{known.length - TAGS}</span>}
    </>
  );
}

export interface RowProps {
  row: QueueRow;
  now: number;
  settings: Settings;
  selected: boolean;
  /** Language of the words: a row is drawn again when it changes. */
  language: string;
  /** Mouse on the box: chosen, with Shift from the last one to here. */
  onBox: (id: string, shift: boolean) => void;
}

export const Row = memo(function Row({ row, now, settings, selected, onBox }: RowProps) {
  const { zone } = settings.hours;
  const group = groupOf(row, now, zone);
  const name = row.author.name || t('popup.nameless');
  const reason = reasonOf(row, settings, now);
  const facts = [
    networkName(row.network),
    kindName(row.kind),
    row.stage && stageName(row.stage),
    row.said === null ? row.guess && t('queue.guessed', [guessName(row.guess)]) : row.said ? t('queue.needsYes') : t('queue.needsNo'),
    row.assignee && assigneeName(row.assignee, settings.team, settings.me),
  ].filter(Boolean);
  return (
    <>
      <div role="gridcell" className="rk-box-cell">
        {/* The mouse's way to choose; by keyboard the row itself is chosen (X or Space) and says so. */}
        <span
          className="rk-box"
          data-on={selected || undefined}
          aria-hidden
          onClick={(event) => {
            event.stopPropagation();
            onBox(row.id, event.shiftKey);
          }}
        >
          {selected && <IconCheck size={14} stroke={3} />}
        </span>
      </div>
      <div role="gridcell" className="rk-row-body">
        <span className="rk-row-who">
          <Words className="rk-row-name" text={name} limit={80} />
          {row.priority !== 'normal' && (
            <span className="rk-priority" data-priority={row.priority}>
              {priorityName(row.priority)}
            </span>
          )}
          <Tags row={row} settings={settings} />
        </span>
        <span className="rk-row-state rk-figure" data-group={group} data-due={(row.state === 'due' && group !== 'overdue') || undefined}>
          {stateWords(row, group, now, zone)}
        </span>
        <Words className="rk-row-text" text={row.excerpt || t('popup.textless')} />
        <span className="rk-row-facts">
          <span>{facts.join(' · ')}</span> <span className="rk-figure">{ageWords(row, now)}</span>
        </span>
        {reason && <span className="rk-row-why">{reason}</span>}
      </div>
    </>
  );
});
