/** What a user can set. Kept as one record in the store; every field has a default, so that an older record stays valid. */
import { z } from 'zod';
import { WatchedTerm } from './listening.ts';
import { Department } from './records.ts';
import { Factor } from './results.ts';
import { Taught } from './taught.ts';

export const Level = z.enum(['off', 'capture', 'read', 'overlay']);

/** 'HH:MM', 24 hours; '24:00' only as an end. */
const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** One opening interval of a day, local time, `from` before `to`. */
export const Opening = z.object({ from: Clock, to: Clock }).refine(({ from, to }) => from < to);
export type Opening = z.infer<typeof Opening>;

/** The 16 Länder by their usual two letters; null where no public holidays count. */
export const BUNDESLAENDER = ['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'] as const;
export const Bundesland = z.enum(BUNDESLAENDER);
export type Bundesland = z.infer<typeof Bundesland>;

/** A zone no clock knows would make every due time fail: it is refused where settings come in. */
const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};

const workday = [{ from: '09:00', to: '17:00' }];

export const Hours = z.object({
  /** IANA zone. */
  zone: z.string().refine(isZone),
  /** Monday first, seven days; several intervals a day, empty = closed. */
  days: z.array(z.array(Opening)).length(7),
  holidays: Bundesland.nullable(),
});
export type Hours = z.infer<typeof Hours>;

/**
 * A span of answering time. 'business-days' counts each working day as one, in the share of its opening hours that
 * has passed (Fri 16:30 + 2 = Tue 16:30 at equal days); METRICS.md section 2, "Two-day default".
 */
export const Span = z.object({
  amount: z.number().positive().max(10_000),
  unit: z.enum(['business-days', 'business-hours', 'calendar-hours']),
});
export type Span = z.infer<typeof Span>;

export const TagPreset = z.object({
  /** Stable id, used in records; the built-in ones have a translated label (locales, `tags`). */
  id: z.string(),
  /** Label as typed by the user; null = the built-in one's translated label. */
  label: z.string().max(40).nullable(),
  /** CSS hex colour, '#rrggbb'. */
  color: z.string().regex(/^#[0-9a-f]{6}$/i),
  /** Days since the last two-way contact: ideal, and at most (FIELD.md, cadence). Missing: no cadence. */
  cadence: z
    .object({ ideal: z.number().int().min(1).max(3650), max: z.number().int().min(1).max(3650) })
    .refine(({ ideal, max }) => ideal <= max)
    .optional(),
});
export type TagPreset = z.infer<typeof TagPreset>;

/** The closed, factual list that is the default (FIELD.md, people outside); colours readable with black or white text. */
export const DEFAULT_TAGS: TagPreset[] = [
  { id: 'opinion-leader', label: null, color: '#7c3aed' },
  { id: 'multiplier', label: null, color: '#0369a1' },
  { id: 'customer', label: null, color: '#15803d' },
  { id: 'prospect', label: null, color: '#b45309' },
  { id: 'partner', label: null, color: '#0f766e' },
  { id: 'press', label: null, color: '#be185d' },
  { id: 'competitor', label: null, color: '#b91c1c' },
];

export const OwnAccount = z.object({
  network: z.string(),
  /** Address as typed or seen. */
  url: z.string(),
  name: z.string(),
  /** Keys by which it is recognised (Network.accountKeys); worked out by the background. */
  keys: z.array(z.string()),
  /** Whose it is: "Sales spoke to her 3 days ago". Missing or null: the whole company's. */
  department: Department.nullable().optional(),
});
export type OwnAccount = z.infer<typeof OwnAccount>;

/** Somebody of us, to whom items and people are assigned. */
export const Colleague = z.object({ id: z.string(), name: z.string().min(1).max(100), department: Department.nullable() });
export type Colleague = z.infer<typeof Colleague>;

/** A saved reply: inserted by the person, never sent (FIELD.md). Variables in braces, `{firstName}` and so on (lib/rules/reply.ts). */
export const SavedReply = z.object({
  id: z.string(),
  title: z.string().min(1).max(100),
  /** '' for none. */
  folder: z.string().max(60),
  /** null for any. */
  language: z.enum(['de', 'en']).nullable(),
  department: Department.nullable(),
  /** Advertising: warns without consent (OLG Hamm 18 U 154/22). */
  promotional: z.boolean(),
  text: z.string().max(5000),
});
export type SavedReply = z.infer<typeof SavedReply>;

/** What the queue shows; empty lists and '' mean: all. */
export const QueueFilter = z.object({
  text: z.string().max(200),
  networks: z.array(z.string()),
  /** Ids of tags at the author. */
  tags: z.array(z.string()),
  kinds: z.array(z.string()),
  /** As `Item.channel`; '' stands for "elsewhere". */
  channels: z.array(z.string()).default([]),
  /** Colleague ids; '' stands for "nobody's". */
  colleagues: z.array(z.string()),
  departments: z.array(Department),
  priorities: z.array(z.string()),
  /** true: needs an answer (guessed or said), false: does not; null: all. */
  needs: z.boolean().nullable(),
  sort: z.enum(['due', 'newest', 'oldest', 'author']),
});
export type QueueFilter = z.infer<typeof QueueFilter>;

/** A filter kept under a name; pinned ones stand above the list. */
export const SavedView = z.object({ id: z.string(), name: z.string().min(1).max(60), pinned: z.boolean(), filter: QueueFilter });
export type SavedView = z.infer<typeof SavedView>;

/** Characters of own words in the report. */
export const REPORT_NOTE = 4000;

export const Settings = z.object({
  language: z.enum(['auto', 'de', 'en']).default('auto'),
  paused: z.boolean().default(false),
  /** True once the welcome page was finished: nothing is read before. */
  consented: z.boolean().default(false),
  /** Network id → level; a network that is missing is off. */
  levels: z.record(z.string(), Level).default({}),
  /** Self-hosted sites the user added; their level stands under their origin. */
  sites: z.array(z.object({ origin: z.string(), network: z.string(), level: Level })).default([]),
  own: z.array(OwnAccount).default([]),
  /** Of older records: names of ours. Taken over into `watch` when read (lib/store/settings.ts), empty since. */
  terms: z.array(z.string().min(1).max(60)).max(100).default([]),
  /** Watched terms: our names and products, people, competitors and theirs. */
  watch: z.array(WatchedTerm).max(500).default([]),
  /** After publishing, look in after so many hours; `working`: moved into working hours. */
  checkBack: z
    .object({ hours: z.array(z.number().positive().max(720)).max(10), working: z.boolean() })
    .default({ hours: [2, 24, 48], working: true }),
  /** How ready the company is, by factor (0 no, 1 in part, 2 yes). */
  readiness: z.partialRecord(Factor, z.number().int().min(0).max(2)).default({}),
  /** Own words in the report for the management. */
  reportNote: z.string().max(REPORT_NOTE).default(''),
  /** Language of that report; 'auto': that of the pages. */
  reportLanguage: z.enum(['auto', 'de', 'en']).default('auto'),
  /** Account keys ('network|key') nobody wants recorded, from a receipt's "never record this account". */
  never: z.array(z.string()).default([]),
  target: Span.default({ amount: 2, unit: 'business-days' }),
  /** How long before the due time an item warns (state 'due'). */
  warn: Span.default({ amount: 4, unit: 'business-hours' }),
  hours: Hours.default({ zone: 'Europe/Berlin', days: [workday, workday, workday, workday, workday, [], []], holidays: null }),
  tags: z.array(TagPreset).default(DEFAULT_TAGS),
  /** Days records are kept (FIELD.md: mentions 90 days, contacts 24 months after the last two-way contact). */
  retention: z
    .object({ items: z.number().int().min(1).max(3650), contacts: z.number().int().min(1).max(3650) })
    .default({ items: 90, contacts: 730 }),
  /** Readers the user taught by pointing. */
  taught: z.array(Taught).max(200).default([]),
  notice: z
    .object({
      daily: z.boolean(),
      at: Clock,
      /** Tells when items are about to fall due. Missing: false. */
      dueSoon: z.boolean().optional(),
      /** Tells when a post of ours waits for a look. Missing: false. */
      checkBack: z.boolean().optional(),
      /** No notice in between; may span midnight. Missing or null: none. */
      quiet: z.object({ from: Clock, to: Clock }).nullable().optional(),
      /** Networks that give no notices. Missing: none. */
      muted: z.array(z.string()).optional(),
    })
    .default({ daily: false, at: '09:00' }),
  /** Colleagues, and who of them sits here (id, null where nobody said). */
  team: z.array(Colleague).max(500).default([]),
  me: z.string().nullable().default(null),
  replies: z.array(SavedReply).max(1000).default([]),
  views: z.array(SavedView).max(100).default([]),
  /** Keys of the queue by command ('done': 'e'); a command that is missing has its usual key (lib/rules/commands.ts). */
  keys: z.record(z.string(), z.string().max(20)).default({}),
});
export type Settings = z.infer<typeof Settings>;

/** A fresh installation's settings. */
export const defaultSettings = (): Settings => Settings.parse({});
