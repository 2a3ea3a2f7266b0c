/** An entry in a list: chosen or not, when, what, where, how far; and what can be done with it. */
import { Checkbox } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { PlanEntry } from '../../lib/model/plan.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Words } from '../base/Words.tsx';
import { EntryMenu } from './EntryMenu.tsx';
import { entryHash } from './place.ts';
import type { Acts } from './use-acts.ts';
import type { Plan } from './use-plan.ts';
import { authorName, channelNamesOf, kindName, shortTopic, stateName, whenWords } from './words.ts';

interface Props {
  entry: PlanEntry;
  plan: Plan;
  settings: Settings;
  acts: Acts;
  chosen?: boolean;
  /** Missing: cannot be chosen. */
  choose?: (on: boolean) => void;
}

export function ListRow({ entry, plan, settings, acts, chosen = false, choose }: Props) {
  const facts = [kindName(entry.kind), ...channelNamesOf(entry, plan.channels), authorName(entry.author, settings.team)].filter(Boolean);
  return (
    <li className="rk-plan-row">
      {choose && (
        <Checkbox
          size="xs"
          aria-label={t('plan.choose', [shortTopic(entry.topic)])}
          checked={chosen}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
      )}
      <div className="rk-plan-row-text">
        <a href={entryHash(entry.id)} data-entry={entry.id} className="rk-break">
          <Words text={entry.topic} limit={300} />
        </a>
        <span className="rk-small rk-soft rk-break">
          {!entry.template && entry.day !== null && `${whenWords(entry)} · `}
          {facts.join(' · ')}
        </span>
      </div>
      {!entry.template && (
        <span className="rk-plan-state" data-state={entry.state}>
          {stateName(entry.state)}
        </span>
      )}
      <EntryMenu entry={entry} acts={acts} />
    </li>
  );
}
