/** What is wanted and what came of it. */
import { z } from 'zod';
import { Assignee } from './records.ts';

/** The place in the chain from doing to gaining (BVDW guide 2016, METRICS.md section 4). */
export const CHAIN = ['activity', 'reach', 'response', 'relation', 'outcome'] as const;
export const ChainPlace = z.enum(CHAIN);
export type ChainPlace = z.infer<typeof ChainPlace>;

export const CRITERION_KINDS = [
  'contacts',
  'leads',
  'recommendations',
  'mentions',
  'reports',
  'user-content',
  'events-online',
  'events-offline',
  'returns',
  'growth',
  'members',
  'visits',
  'within-target',
  'other',
] as const;
export const CriterionKind = z.enum(CRITERION_KINDS);
export type CriterionKind = z.infer<typeof CriterionKind>;

/** A success criterion. Values by hand or CSV are measurements of 'criterion ID'; 'counted' ones come from the records. */
export const Criterion = z.object({
  id: z.string(),
  kind: CriterionKind,
  /** '' for the kind's own name. */
  name: z.string().max(200),
  /** A figure becomes a KPI only with a goal; null: none yet. */
  goal: z.number().nullable(),
  per: z.enum(['week', 'month', 'quarter', 'year']),
  /** '%' or '' for a plain count, or a word of the user's. */
  unit: z.string().max(30),
  responsible: Assignee.nullable(),
  source: z.enum(['counted', 'hand', 'csv']),
  place: ChainPlace,
  createdAt: z.number(),
});
export type Criterion = z.infer<typeof Criterion>;

/** Factors for success, each 0 (no), 1 (in part), 2 (yes); missing: not asked yet. */
export const FACTORS = ['backing', 'openness', 'content', 'people', 'goal', 'together', 'processes', 'listening', 'crm'] as const;
export const Factor = z.enum(FACTORS);
export type Factor = z.infer<typeof Factor>;
