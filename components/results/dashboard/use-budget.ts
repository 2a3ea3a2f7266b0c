/**
 * The personal time budget in the browser's own small storage (`storage.local`): not in the database, so that it is in no export, no
 * backup and no team store. It goes with "erase everything" and with switching it off.
 */
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { BUDGET, type Budget, budgetFrom } from '../../../lib/rules/budget.ts';

/** Undefined until it is read; null where it is off. */
export function useBudget(): { budget: Budget | null | undefined; failed: boolean; put: (budget: Budget | null) => void } {
  const [budget, setBudget] = useState<Budget | null | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let here = true;
    const read = (): void =>
      void browser.storage.local.get(BUDGET).then(
        (all) => here && setBudget(budgetFrom(all[BUDGET])),
        () => here && setFailed(true),
      );
    read();
    browser.storage.local.onChanged.addListener(read);
    return () => {
      here = false;
      browser.storage.local.onChanged.removeListener(read);
    };
  }, []);
  const put = (next: Budget | null): void => {
    setBudget(next);
    const going = next ? browser.storage.local.set({ [BUDGET]: next }) : browser.storage.local.remove(BUDGET);
    void going.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return { budget, failed, put };
}
