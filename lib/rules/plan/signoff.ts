/** Signing off: what was signed, whether it still is what the entry says, and which states are open to it. Pure. */
import { ENTRY_STATES, type EntryState, type PlanEntry, SIGNERS, type SignOff } from '../../model/plan.ts';

export type Signer = (typeof SIGNERS)[number];

/** FNV-1a, 32 bits: tells two texts apart well enough to notice an edit. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

type Signed = Pick<PlanEntry, 'topic' | 'teasers' | 'day' | 'time'>;

/** Stands for what a sign-off is about: topic, teasers, day and time. */
export const signedText = ({ topic, teasers, day, time }: Signed): string =>
  fingerprint(
    JSON.stringify([
      topic,
      day,
      time,
      Object.entries(teasers)
        .filter(([, text]) => text !== '')
        .sort(),
    ]),
  );

/** Who said what to a former text. A sign-off that tells no text (imported) counts as being about this one. */
export const outdated = (entry: Signed & Pick<PlanEntry, 'signoffs'>): Signer[] =>
  SIGNERS.filter((signer) => {
    const of = entry.signoffs[signer]?.of;
    return of !== undefined && of !== signedText(entry);
  });

/** Both said yes, to the text as it is. */
export const signedOff = (entry: Signed & Pick<PlanEntry, 'signoffs'>): boolean =>
  SIGNERS.every((signer) => entry.signoffs[signer]?.ok) && outdated(entry).length === 0;

const rank = (state: EntryState): number => ENTRY_STATES.indexOf(state);

/** May the entry go to this state? 'ready' only with both sign-offs; the others are a person's word. */
export const mayBe = (entry: Signed & Pick<PlanEntry, 'signoffs'>, to: EntryState): boolean => to !== 'ready' || signedOff(entry);

/** What a move to this state changes; `now` in epoch ms. Going back from published forgets when that was. */
export const movedTo = (entry: PlanEntry, to: EntryState, now: number): Partial<PlanEntry> => {
  const out = rank(to) >= rank('published');
  return { state: to, ...(out ? entry.publishedAt === null && { publishedAt: now } : entry.publishedAt !== null && { publishedAt: null }) };
};

/** What a sign-off changes: with the second yes the entry is ready, a no sends a ready one back to be signed off. */
export function signing(entry: PlanEntry, signer: Signer, said: Omit<SignOff, 'of'>): Pick<PlanEntry, 'signoffs'> & Partial<PlanEntry> {
  const signoffs = { ...entry.signoffs, [signer]: { ...said, of: signedText(entry) } };
  const both = signedOff({ ...entry, signoffs });
  const state: EntryState | null =
    both && rank(entry.state) < rank('ready') ? 'ready' : !both && entry.state === 'ready' ? 'to-sign-off' : null;
  return { signoffs, ...(state && { state }) };
}

/** What asking again changes: the sign-offs about a former text go, and the entry is to be signed off. */
export function askAgain(entry: PlanEntry): Pick<PlanEntry, 'signoffs'> & Partial<PlanEntry> {
  const old = outdated(entry);
  const signoffs = { ...entry.signoffs };
  for (const signer of old) signoffs[signer] = null;
  return { signoffs, ...(rank(entry.state) <= rank('ready') && { state: 'to-sign-off' as const }) };
}
