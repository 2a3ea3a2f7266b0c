/** Parts that others bring: shown where they are given. */
import { type ComponentType, createContext } from 'react';
import type { Assignee, Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { ItemRow } from '../../lib/store/schema.ts';

export interface Slots {
  reply?: ComponentType<{ item: ItemRow; person: Person | null; settings: Settings }>;
  assignee?: ComponentType<{
    value: Assignee | null;
    onChange: (value: Assignee | null) => void;
    team: Settings['team'];
    me: string | null;
  }>;
  /** The person with one of these keys ('network|key'); draws nothing where nobody is known. */
  person?: ComponentType<{ keys: readonly string[]; now: number; settings: Settings; wide: boolean }>;
}

export const QueueSlots = createContext<Slots>({});
