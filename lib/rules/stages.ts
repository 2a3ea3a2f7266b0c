/**
 * Stages of a relationship: what leads in and out of each, as data; which move the records propose, with their evidence; and what
 * would be sensible next. Nothing moves by itself: a person confirms (issue 4, People). Pure.
 */
import { type Interaction, type InteractionKind, STAGES, type Stage, type StageReason } from '../model/records.ts';
import { lastTwoWay } from './cadence.ts';
import { begunAt, DAY, mentions, SAYS, type View, writtenBack } from './view.ts';

export { nextStep } from './next-step.ts';

/** Locale keys of the stages' names. */
export const STAGE_NAMES = {
  identified: 'stageFacts.identified',
  following: 'stageFacts.following',
  engaging: 'stageFacts.engaging',
  dialogue: 'stageFacts.dialogue',
  advocate: 'stageFacts.advocate',
} as const satisfies Record<Stage, string>;

/** Locale keys of what leads into a stage (any of them is enough), and out of it again, one step down. */
export const CRITERIA = {
  identified: { entry: ['stageFacts.enterIdentified'], exit: ['stageFacts.leaveIdentified'] },
  following: { entry: ['stageFacts.enterFollowing'], exit: ['stageFacts.leaveFollowing'] },
  engaging: { entry: ['stageFacts.enterEngaging'], exit: ['stageFacts.leaveEngaging'] },
  dialogue: { entry: ['stageFacts.enterDialogue'], exit: ['stageFacts.leaveDialogue'] },
  advocate: { entry: ['stageFacts.enterAdvocate', 'stageFacts.enterAdvocateSaid'], exit: ['stageFacts.leaveAdvocate'] },
} as const satisfies Record<Stage, { entry: readonly string[]; exit: readonly string[] }>;

/** The figures the words of CRITERIA speak of. */
export const BACK_TIMES = 2;
export const BACK_DAYS = 60;
export const MENTION_TIMES = 2;
export const MENTION_DAYS = 180;
/** Without any sign for that long, a step down is proposed. */
export const QUIET_DAYS: Record<Stage, number | null> = { identified: null, following: null, engaging: 365, dialogue: 180, advocate: 365 };

const FOLLOWS: ReadonlySet<InteractionKind> = new Set(['follow', 'connect', 'join']);
const ENGAGES: ReadonlySet<InteractionKind> = new Set([...SAYS, 'reaction', 'link', 'share']);

const rank = (stage: Stage | undefined): number => (stage ? STAGES.indexOf(stage) : -1);

/** When the present stage was set; and until when the evidence is used up: a person moved down in spite of it. */
function lastMove({ person }: View): { at: number; down: boolean } {
  const move = person.stages?.at(-1);
  return move ? { at: move.at, down: rank(move.to ?? undefined) < rank(move.from ?? undefined) } : { at: person.createdAt, down: false };
}

/** One reason for each kind of deed. */
const byKind = (deeds: readonly Interaction[]): StageReason[] =>
  [...Map.groupBy(deeds, ({ kind }) => kind)].map(([kind, done]) => ({
    by: 'deed',
    kind,
    count: done.length,
    since: Math.min(...done.map(({ at }) => at)),
  }));

/** The first `times` of these moments that lie within `days` of each other; newest such run, null where there is none. */
function run(moments: readonly number[], times: number, days: number): number | null {
  for (let last = moments.length - 1; last >= times - 1; last--) {
    const first = moments[last - times + 1] as number;
    if ((moments[last] as number) - first <= days * DAY) return first;
  }
  return null;
}

/** The evidence for a stage in what is recorded after `after`; empty where there is none. */
function evidence(view: View, stage: Stage, after: number): StageReason[] {
  const deeds = view.deeds.filter(({ at }) => at > after);
  if (stage === 'following') return byKind(deeds.filter(({ kind }) => FOLLOWS.has(kind)));
  if (stage === 'engaging') {
    const answered = view.items.filter(({ answeredBy, answeredAt }) => answeredBy !== null && (answeredAt ?? 0) > after);
    const since = Math.min(...answered.map((item) => item.answeredAt ?? begunAt(item)));
    // Our answers to what they wrote are deeds too; where the page did not tell to whom, only the answered item knows.
    const told = byKind(deeds.filter(({ kind }) => ENGAGES.has(kind)));
    return told.length || !answered.length ? told : [{ by: 'deed', kind: 'answer', count: answered.length, since }];
  }
  if (stage === 'dialogue') {
    const back = writtenBack(view).filter((at) => at > after);
    const since = run(back, BACK_TIMES, BACK_DAYS);
    return since === null ? [] : [{ by: 'theirs', kind: 'answer', count: back.filter((at) => at >= since).length, since }];
  }
  if (stage === 'advocate') {
    const told = mentions(view)
      .map(begunAt)
      .filter((at) => at > after)
      .sort((a, b) => a - b);
    const since = run(told, MENTION_TIMES, MENTION_DAYS);
    return since === null ? [] : [{ by: 'theirs', kind: 'mention', count: told.filter((at) => at >= since).length, since }];
  }
  const { tags, notes = [] } = view.person;
  const said = [
    { kind: 'tag', moments: tags.map(({ at }) => at) },
    { kind: 'note', moments: notes.map(({ at }) => at) },
  ];
  return said.flatMap(({ kind, moments }): StageReason[] => {
    const since = moments.filter((at) => at > after);
    return since.length ? [{ by: 'said', kind, count: since.length, since: Math.min(...since) }] : [];
  });
}

/** Last sign of what a stage stands for, epoch ms. */
function lastSign(view: View, stage: Stage): number | null {
  if (stage === 'engaging') return Math.max(...view.deeds.map(({ at }) => at), lastTwoWay(view) ?? -Infinity);
  if (stage === 'dialogue') return lastTwoWay(view);
  return Math.max(...mentions(view).map(begunAt), -Infinity);
}

/** Nothing happened for so long that the stage no longer holds. */
function quiet(view: View, now: number): { to: Stage; why: StageReason[] } | null {
  const { stage } = view.person;
  const limit = stage && QUIET_DAYS[stage];
  if (!stage || !limit) return null;
  const last = Math.max(lastMove(view).at, lastSign(view, stage) ?? -Infinity);
  const days = Math.floor((now - last) / DAY);
  const to = STAGES[rank(stage) - 1];
  return to && days > limit
    ? { to, why: [{ by: stage === 'engaging' ? 'deed' : 'theirs', kind: 'quiet', count: days, since: last }] }
    : null;
}

/**
 * The move the records propose, with the evidence: up to the furthest stage they show, or a step down after a long silence. Null where
 * the stage fits. What a person moved down stays down until something new happens. `now` in epoch ms.
 */
export function propose(view: View, now: number): { to: Stage; why: StageReason[] } | null {
  const { at, down } = lastMove(view);
  for (const stage of [...STAGES].reverse()) {
    if (rank(stage) <= rank(view.person.stage)) break;
    const why = evidence(view, stage, down ? at : -Infinity);
    if (why.length) return { to: stage, why };
  }
  return quiet(view, now);
}
