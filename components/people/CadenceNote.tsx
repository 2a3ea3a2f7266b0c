/** Last two-way contact, against what the tags ask for. */
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { type Cadence, cadenceOf, lastTwoWay } from '../../lib/rules/cadence.ts';
import type { View } from '../../lib/rules/view.ts';
import { dayText, number } from '../base/time.ts';
import { tagLook } from './names.ts';

/** 'vor 40 Tagen, höchstens 30 (Presse)'; the word beside the colour says it too. */
export function CadenceText({ cadence, settings }: { cadence: Cadence; settings: Settings }) {
  const { state, days, ideal, max, tag, never } = cadence;
  return (
    <span className="rk-person-cadence" data-state={state}>
      {t(`people.cadence.${state}` as never)} · {never ? t('people.cadenceNever', days) : t('people.cadenceDays', days)} ·{' '}
      {t('people.cadenceAsks', [number(ideal), number(max), tagLook(tag, settings).label])}
    </span>
  );
}

export function CadenceNote({ view, now, settings }: { view: View; now: number; settings: Settings }) {
  const last = lastTwoWay(view);
  const cadence = cadenceOf(view, settings.tags, now);
  return (
    <p className="rk-none rk-small">
      {last === null ? t('people.neverBoth') : t('people.lastBoth', [dayText(last, settings.hours.zone)])}
      {cadence && (
        <>
          <br />
          <CadenceText cadence={cadence} settings={settings} />
        </>
      )}
    </p>
  );
}
