/** The user's own words in the report; kept in the settings, printed as text. */
import { t } from '../../../lib/i18n.ts';
import { REPORT_NOTE } from '../../../lib/model/settings.ts';
import { KeptField } from '../../edit/KeptField.tsx';
import { useHold } from '../../settings/use-settings.ts';

/** `title`: in the report's language. */
export function OwnWords({ title }: { title: string }) {
  const { settings, change } = useHold();
  const { reportNote } = settings;
  return (
    <section className="rk-own-words" data-empty={!reportNote || undefined}>
      <h3>{title}</h3>
      <div className="rk-no-print">
        <KeptField
          long
          bare
          field="report|own"
          label={t('report.ownLabel')}
          stored={reportNote}
          put={(value) => change((all) => ({ ...all, reportNote: value }))}
          limit={REPORT_NOTE}
        />
      </div>
      <p className="rk-only-print">{reportNote}</p>
    </section>
  );
}
