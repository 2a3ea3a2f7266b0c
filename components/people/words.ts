/** Stages, their evidence, the next step and matches in sentences; and the words an exported table needs. */
import { t } from '../../lib/i18n.ts';
import type { PeopleWords } from '../../lib/exchange/people-csv.ts';
import type { Stage, StageReason } from '../../lib/model/records.ts';
import type { TagPreset } from '../../lib/model/settings.ts';
import type { MatchReason } from '../../lib/rules/matching.ts';
import type { NextStep } from '../../lib/rules/next-step.ts';
import { BACK_DAYS, BACK_TIMES, CRITERIA, MENTION_DAYS, MENTION_TIMES, QUIET_DAYS, STAGE_NAMES } from '../../lib/rules/stages.ts';
import { age, dayText, number } from '../base/time.ts';
import { tagLook } from './names.ts';

type Say = (key: string, ...args: unknown[]) => string;
/** Keys that the rules give as data. */
const say = t as unknown as Say;

/** Name of a stage; null: none yet. */
export const stageName = (stage: Stage | null): string => t(stage ? STAGE_NAMES[stage] : 'stageFacts.none');

/** The figures the criteria of a stage speak of: of entry, of exit. */
const FIGURES: Record<Stage, { entry: number[]; exit: number[] }> = {
  identified: { entry: [], exit: [] },
  following: { entry: [], exit: [] },
  engaging: { entry: [], exit: [QUIET_DAYS.engaging ?? 0] },
  dialogue: { entry: [BACK_TIMES, BACK_DAYS], exit: [QUIET_DAYS.dialogue ?? 0] },
  advocate: { entry: [MENTION_TIMES, MENTION_DAYS], exit: [QUIET_DAYS.advocate ?? 0] },
};

export interface StageWords {
  name: string;
  /** What leads into it, any of them; and out of it. */
  entry: string[];
  exit: string[];
  /** What nobody can know from pages, null where that plays no part. */
  note: string | null;
}

/** A stage with its criteria. */
export function stageWords(stage: Stage): StageWords {
  const { entry, exit } = FIGURES[stage];
  return {
    name: stageName(stage),
    entry: CRITERIA[stage].entry.map((key) => say(key, entry.map(number))),
    exit: CRITERIA[stage].exit.map((key) => say(key, exit.map(number))),
    note: stage === 'advocate' ? t('stageFacts.cannotKnow') : null,
  };
}

/** Evidence by 'by kind'; whatever an imported file brings beside it is told as one more sign. */
const REASONS: Record<string, string> = {
  'deed follow': 'stageFacts.deedFollow',
  'deed connect': 'stageFacts.deedConnect',
  'deed join': 'stageFacts.deedJoin',
  'deed comment': 'stageFacts.deedComment',
  'deed reply': 'stageFacts.deedReply',
  'deed quote': 'stageFacts.deedQuote',
  'deed reaction': 'stageFacts.deedReaction',
  'deed share': 'stageFacts.deedShare',
  'deed link': 'stageFacts.deedLink',
  'deed answer': 'stageFacts.deedAnswer',
  'deed quiet': 'stageFacts.deedQuiet',
  'theirs answer': 'stageFacts.theirsAnswer',
  'theirs mention': 'stageFacts.theirsMention',
  'theirs quiet': 'stageFacts.theirsQuiet',
  'said tag': 'stageFacts.saidTag',
  'said note': 'stageFacts.saidNote',
};

/** A reason for a stage as a sentence; `zone` the settings'. */
export function reasonWords({ by, kind, count, since }: StageReason, zone?: string): string {
  const key = REASONS[`${by} ${kind}`];
  if (by === 'said' && !key) return t('stageFacts.said');
  const day = since === null ? t('stageFacts.unknownDay') : dayText(since, zone);
  return say(key ?? 'stageFacts.other', count, [number(count), day]);
}

/** The next sensible step as a sentence. `now` in epoch ms. */
export const stepWords = ({ step, since }: NextStep, now: number): string => say(step, [since === null ? '' : age(since, now)]);

/** Why two entries may be one person. */
export const matchWords = (reason: MatchReason): string => say(reason);

/** What an exported table or card says; of the settings. */
export const exportWords = ({ tags, hours }: { tags: TagPreset[]; hours: { zone: string } }): PeopleWords => ({
  column: {
    name: t('stageFacts.columnName'),
    company: t('stageFacts.columnCompany'),
    role: t('stageFacts.columnRole'),
    stage: t('stageFacts.columnStage'),
    lead: t('stageFacts.columnLead'),
    tags: t('stageFacts.columnTags'),
    accounts: t('stageFacts.columnAccounts'),
    nextContact: t('stageFacts.columnNextContact'),
    lastContact: t('stageFacts.columnLastContact'),
    notes: t('stageFacts.columnNotes'),
  },
  tag: (id) => tagLook(id, { tags }).label,
  stage: stageName,
  day: (at) => dayText(at, hours.zone),
});
