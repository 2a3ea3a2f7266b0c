/** The check-backs of an entry: looked at, due, or still ahead. */
import { t } from '../../lib/i18n.ts';
import type { CheckBack } from '../../lib/model/plan.ts';
import { moment } from '../base/time.ts';

const words = ({ dueAt, doneAt }: CheckBack, now: number, zone: string): string => {
  const due = moment(dueAt, zone);
  if (doneAt !== null) return t('posts.checkDone', [due, moment(doneAt, zone)]);
  return dueAt <= now ? t('posts.checkDue', [due]) : t('posts.checkAhead', [due]);
};

export function Checks({ checks, now, zone }: { checks: readonly CheckBack[]; now: number; zone: string }) {
  if (!checks.length) return null;
  return (
    <div className="rk-checks rk-posts-small">
      <span className="rk-soft">{t('posts.checks')}: </span>
      <ul className="rk-posts-plain">
        {checks.map((check) => (
          <li key={check.dueAt} className={check.doneAt === null && check.dueAt <= now ? 'rk-late' : 'rk-soft'}>
            {words(check, now, zone)}
          </li>
        ))}
      </ul>
    </div>
  );
}
