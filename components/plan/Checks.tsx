/** Publishing and looking in afterwards, as it stands; who looks in and when is worked out elsewhere. */
import { t } from '../../lib/i18n.ts';
import { moment } from '../base/time.ts';
import type { PartProps } from './Editor.tsx';
import { Part } from './Part.tsx';
import { checkWords } from './words.ts';

export function Checks({ one: { entry }, now, settings }: PartProps) {
  const { zone } = settings.hours;
  if (entry.publishedAt === null && !entry.checks.length) return null;
  return (
    <Part title={t('plan.checks')}>
      {entry.publishedAt !== null && <p className="rk-none">{t('plan.publishedAt', [moment(entry.publishedAt, zone)])}</p>}
      {entry.checks.length > 0 && (
        <ul className="rk-plain">
          {entry.checks.map((check) => (
            <li key={check.dueAt} className={check.doneAt === null && check.dueAt < now ? 'rk-wrong' : undefined}>
              {checkWords(check, now, zone)}
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
