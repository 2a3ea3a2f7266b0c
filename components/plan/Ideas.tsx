/** Ideas (entries without a day) and templates. */
import { useMemo } from 'react';
import { t } from '../../lib/i18n.ts';
import { placeOf } from '../../lib/rules/plan/entry.ts';
import { ListRow } from './ListRow.tsx';
import type { ViewProps } from './Views.tsx';

const PARTS = [
  ['idea', 'plan.ideas', 'plan.ideasNone'],
  ['template', 'plan.templates', 'plan.templatesNone'],
] as const;

export function Ideas({ plan, settings, acts }: ViewProps) {
  const newest = useMemo(() => [...plan.entries].sort((a, b) => b.changedAt - a.changedAt), [plan.entries]);
  return (
    <div className="rk-plan-list">
      {PARTS.map(([place, title, none]) => {
        const all = newest.filter((entry) => placeOf(entry) === place);
        return (
          <section key={place} aria-label={t(title)}>
            <h3>{t(title)}</h3>
            {all.length > 0 ? (
              <ul className="rk-plain rk-card rk-padded">
                {all.map((entry) => (
                  <ListRow key={entry.id} entry={entry} plan={plan} settings={settings} acts={acts} />
                ))}
              </ul>
            ) : (
              <p className="rk-soft rk-none">{t(none)}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}
