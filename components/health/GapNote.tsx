/** Beside a figure over days of which some could not be read whole: it says so (issue 3, "Health"). */
import { t } from '../../lib/i18n.ts';
import { number } from '../base/time.ts';

export function GapNote({ days }: { days: number }) {
  return days > 0 ? <p className="rk-gap-note">{t('health.gapDays', days, [number(days)])}</p> : null;
}
