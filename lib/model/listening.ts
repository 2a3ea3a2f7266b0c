/** Who speaks about us and about competitors: watched terms and what they found. */
import { z } from 'zod';
import { EXCERPT } from './records.ts';
import { Account, Interval } from './sighting.ts';

/** What a watched term names; 'competitor' also stands for a competitor's products. */
export const TERM_KINDS = ['brand', 'product', 'person', 'competitor'] as const;
export const TermKind = z.enum(TERM_KINDS);
export type TermKind = z.infer<typeof TermKind>;

const Word = z.string().min(1).max(100);

export const WatchedTerm = z.object({
  id: z.string(),
  /** Shown; for a competitor the company's name, so that several terms count as one voice. */
  name: z.string().min(1).max(100),
  kind: TermKind,
  /** All spellings; any of them is a find. */
  words: z.array(Word).min(1).max(50),
  /** At least one of them must stand beside it; empty: none needed. */
  required: z.array(Word).max(50),
  /** None of them may. "Not us" adds here. */
  excluded: z.array(Word).max(200),
  /** Upper and lower case must be as written. */
  exact: z.boolean(),
});
export type WatchedTerm = z.infer<typeof WatchedTerm>;

export const TONES = ['positive', 'neutral', 'negative'] as const;
export const Tone = z.enum(TONES);
export type Tone = z.infer<typeof Tone>;

/** A post or comment by an outsider, or a report elsewhere, that holds a watched term. */
export const Mention = z.object({
  /** 'network|comment id' or 'network|post id' as lib/rules/keys.ts names them; 'report|address' for a report. */
  id: z.string(),
  network: z.string(),
  kind: z.enum(['post', 'comment', 'report']),
  account: Account,
  /** 'network|account key', all known (multi-entry index). */
  keys: z.array(z.string()),
  url: z.string().nullable(),
  excerpt: z.string().max(EXCERPT),
  /** When it was written; null where the page does not tell: `day` is then the day it was seen. */
  time: Interval.nullable(),
  day: z.string(),
  seenAt: z.number(),
  /** Which term found it, by which spelling. */
  hits: z.array(z.object({ term: z.string(), word: z.string() })).max(50),
  /** Guessed from words (lib/rules/tone.ts) and what a person said, which always wins. */
  tone: z.object({ guess: Tone, said: Tone.nullable() }),
  /** Item in the queue it belongs to, if any. */
  item: z.string().nullable(),
  /** A person said: not us. Counts nowhere. */
  notUs: z.boolean(),
  /** Of a report: its title and the paper or blog. */
  title: z.string().max(300),
});
export type Mention = z.infer<typeof Mention>;
