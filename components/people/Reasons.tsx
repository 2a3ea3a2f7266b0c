/** Evidence for a stage, in words. */
import { t } from '../../lib/i18n.ts';
import type { StageReason } from '../../lib/model/records.ts';
import { dayText } from './words.ts';

/** '3 × kommentiert (seit 02.03.2026)'. A kind that a newer version wrote shows as it is. */
export function reasonText({ by, kind, count, since }: StageReason, zone: string): string {
  const what = by === 'said' ? t(`people.said.${kind}` as never) : t(`people.${by === 'deed' ? 'didUs' : 'didThem'}.${kind}` as never);
  if (kind === 'quiet') return t('people.quietDays', [what || kind, count]);
  const times = count > 1 ? t('people.times', [count, what || kind]) : what || kind;
  return since === null ? times : t('people.timesSince', [times, dayText(since, zone)]);
}

export function Reasons({ why, zone }: { why: readonly StageReason[]; zone: string }) {
  if (!why.length) return null;
  return (
    <ul className="rk-reasons">
      {why.map((reason) => (
        <li key={`${reason.by}|${reason.kind}`}>{reasonText(reason, zone)}</li>
      ))}
    </ul>
  );
}
