/** The next sensible step with this person, in a sentence. */
import { t } from '../../lib/i18n.ts';
import { nextStep } from '../../lib/rules/stages.ts';
import type { View } from '../../lib/rules/view.ts';
import { stepWords } from './words.ts';

export function NextStepLine({ view, now }: { view: View; now: number }) {
  const next = nextStep(view, now);
  if (!next) return null;
  return (
    <p className="rk-next-step">
      <strong>{t('people.nextStep')}</strong> {stepWords(next, now)}
    </p>
  );
}
