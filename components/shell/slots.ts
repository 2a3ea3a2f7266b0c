/** What the queue's slots hold: parts that stand in rooms of their own. */
import { AssigneeChoice } from '../queue/AssigneeChoice.tsx';
import type { Slots } from '../queue/slots.ts';
import { ReplyPicker } from '../replies/ReplyPicker.tsx';
import { PersonSlot } from './people.tsx';

export const SLOTS: Slots = { reply: ReplyPicker, assignee: AssigneeChoice, person: PersonSlot };
