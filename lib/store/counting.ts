/** What a write counts: the difference each record makes to days, slices and counts, kept in step with the settings it depends on. */
import type { Mention } from '../model/listening.ts';
import type { OwnPost, Return } from '../model/plan.ts';
import type { Health, Interaction, Person } from '../model/records.ts';
import type { Settings } from '../model/settings.ts';
import { termsById } from '../rules/listening/voices.ts';
import { type CatchingUp, isSliced, readCatchingUp } from './catching-up.ts';
import {
  type CountingRules,
  healthParts,
  interactionParts,
  itemParts,
  mentionParts,
  openParts,
  type Part,
  personParts,
  postParts,
  returnParts,
} from './counted.ts';
import type { ReadTx, WriteTx } from './open.ts';
import type { ItemRow, StoreName } from './schema.ts';
import { Tally } from './tally.ts';
import { equal } from './unmerge.ts';

/** Stores whose records count somewhere. */
const COUNTED: ReadonlySet<string> = new Set(['items', 'interactions', 'people', 'mentions', 'returns', 'posts']);

export const rulesOf = ({ hours, watch }: Pick<Settings, 'hours' | 'watch'>): CountingRules => ({
  zone: hours.zone,
  terms: termsById(watch),
});

/** What one record counts. `behind`: how far a store from before slices has been counted. */
export function partsOf(store: StoreName, row: unknown, rules: CountingRules, behind: CatchingUp | null): Part[] {
  if (store === 'items') return itemParts(row as ItemRow);
  if (store === 'interactions') return interactionParts(row as Interaction, isSliced((row as Interaction).id, behind));
  if (store === 'people') return behind?.phase === 'people' ? [] : personParts(row as Person, rules);
  if (store === 'health') return behind?.phase === 'people' ? [] : healthParts(row as Health);
  if (store === 'mentions') return mentionParts(row as Mention, rules);
  if (store === 'returns') return returnParts(row as Return);
  return store === 'posts' ? postParts(row as OwnPost) : [];
}

export class Counting {
  readonly tally = new Tally();
  private readonly tx: WriteTx;
  private rules: CountingRules;
  private behind: Promise<CatchingUp | null> | null = null;

  constructor(tx: WriteTx, settings: Settings) {
    this.tx = tx;
    this.rules = rulesOf(settings);
  }

  /** Counts a record (`sign` 1) or takes it away. 'states': only where it stands now; its days stay counted. */
  async count(store: StoreName, row: unknown, sign: 1 | -1, figures: 'all' | 'states'): Promise<void> {
    if (row === undefined || !COUNTED.has(store)) return;
    const behind = store === 'interactions' || store === 'people' ? await this.progress() : null;
    if (store === 'items') {
      this.tally.state((row as ItemRow).state, sign);
      this.tally.add(openParts(row as ItemRow), sign);
    }
    if (store === 'people' && behind?.phase !== 'people') this.tally.stage((row as Person).stage, sign);
    if (figures === 'all') this.tally.add(partsOf(store, row, this.rules, behind), sign);
  }

  /** Counts that a network was read on a day, or had its first gap. */
  async health(before: Health | undefined, after: Health): Promise<void> {
    const behind = await this.progress();
    if (before) this.tally.add(partsOf('health', before, this.rules, behind), -1);
    this.tally.add(partsOf('health', after, this.rules, behind), 1);
  }

  /**
   * Other settings: people count under other days with another zone, mentions for others with other terms. All of them at once, so that
   * figures are never half of the old and half of the new; items and interactions tell their days themselves (recompute.ts).
   */
  async follow(settings: Settings): Promise<void> {
    const [was, is] = [this.rules, rulesOf(settings)];
    const stores: ('people' | 'mentions')[] = [];
    if (was.zone !== is.zone) stores.push('people');
    if (!equal(meanings(was), meanings(is))) stores.push('mentions');
    for (const store of stores) {
      const behind = await this.progress();
      for (const row of await this.tx.objectStore(store).getAll()) {
        this.tally.add(partsOf(store, row, was, behind), -1);
        this.tally.add(partsOf(store, row, is, behind), 1);
      }
    }
    this.rules = is;
  }

  private progress(): Promise<CatchingUp | null> {
    this.behind ??= readCatchingUp(this.tx as unknown as ReadTx);
    return this.behind;
  }
}

const meanings = ({ terms }: CountingRules): string[][] => [...terms.values()].map(({ id, kind, name }) => [id, kind, name]);
