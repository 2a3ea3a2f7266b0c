/** Keeping one entry's fields: each by itself, for this entry or for more of its series. */
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { PlanEntry } from '../../lib/model/plan.ts';
import { changesFor, type Scope, scopeOf } from '../../lib/rules/plan/series.ts';
import type { Acts } from './use-acts.ts';
import { shortTopic } from './words.ts';

export interface Entry {
  entry: PlanEntry;
  scope: Scope;
  setScope: (scope: Scope) => void;
  /** Fields of the content, for all the scope means. */
  put: (fields: Partial<PlanEntry>, again?: () => void) => Promise<boolean>;
  /** Fields of this entry alone, with what is said about it. */
  own: (fields: Partial<PlanEntry>, said?: string) => Promise<boolean>;
}

export function useEntry(entry: PlanEntry, all: readonly PlanEntry[], acts: Acts): Entry {
  const [scope, setScope] = useState<Scope>('this');
  const said = t('plan.saved', [shortTopic(entry.topic)]);
  const put = (fields: Partial<PlanEntry>, again?: () => void): Promise<boolean> => {
    const meant = scopeOf(entry, scope, all);
    return acts.change(
      changesFor(entry, fields, meant, Date.now()),
      meant.length > 1 ? t('plan.savedMany', [shortTopic(entry.topic), meant.length]) : said,
      again,
    );
  };
  const own = (fields: Partial<PlanEntry>, words = said): Promise<boolean> =>
    acts.change([{ id: entry.id, fields: { ...fields, changedAt: Date.now() } }], words);
  return { entry, scope, setScope, put, own };
}
