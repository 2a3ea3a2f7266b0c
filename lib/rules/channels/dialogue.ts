/** Does a channel talk with people, or only at them? Answers and comments of ours against own posts. Pure. */
import type { Interaction } from '../../model/records.ts';

/** Days looked back at. */
export const DIALOGUE_DAYS = 90;
/** Fewer of both say nothing. */
const FEW = 5;
/** Below this share of dialogue a channel is one-sided (own choice). */
export const ONE_SIDED = 0.2;

export interface Dialogue {
  /** Comments, answers and quotes of ours. */
  talk: number;
  /** Own posts. */
  posts: number;
  /** talk ÷ (talk + posts); null where there is neither. */
  share: number | null;
  /** Posts and hardly ever talks; false where there is too little of both to say. */
  oneSided: boolean;
}

const TALK: ReadonlySet<Interaction['kind']> = new Set(['comment', 'reply', 'quote']);

export const isTalk = ({ kind }: Pick<Interaction, 'kind'>): boolean => TALK.has(kind);

/** Of so many acts of talking and so many posts. */
export function dialogueOf(talk: number, posts: number): Dialogue {
  const all = talk + posts;
  const share = all ? talk / all : null;
  return { talk, posts, share, oneSided: all >= FEW && share !== null && share < ONE_SIDED };
}
