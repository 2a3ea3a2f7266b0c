/** What an import would do: counts by kind, and the records that are here with other content. */
import { type Conflict, type Preview, SHOWN } from '../../lib/exchange/preview.ts';
import { SECTIONS } from '../../lib/exchange/format.ts';
import { t } from '../../lib/i18n.ts';
import { moment, number } from '../base/time.ts';
import { Words } from '../base/Words.tsx';
import { sectionName } from './sections.ts';

function Conflicts({ conflicts, all }: { conflicts: Conflict[]; all: number }) {
  return (
    <details className="rk-conflicts">
      <summary>{t('options.conflicts', all, [number(all)])}</summary>
      <ul>
        {conflicts.map(({ section, id, label, fields }) => (
          <li key={`${section} ${id}`}>
            {sectionName(section)}
            {label && ': '}
            {label && <Words text={label} limit={80} />} <span className="rk-soft">({fields.join(', ')})</span>
          </li>
        ))}
        {all > conflicts.length && <li>{t('options.conflictsMore', [number(all - conflicts.length), number(SHOWN)])}</li>}
      </ul>
    </details>
  );
}

export function PreviewTable({ preview: { counts, conflicts, exportedAt } }: { preview: Preview }) {
  const different = SECTIONS.reduce((sum, section) => sum + counts[section].different, 0);
  const at = exportedAt === null ? Number.NaN : Date.parse(exportedAt);
  return (
    <>
      {!Number.isNaN(at) && <p className="rk-none">{t('options.exportedAt', [moment(at)])}</p>}
      <table className="rk-table">
        <thead>
          <tr>
            <th scope="col">{t('options.previewKind')}</th>
            <th scope="col">{t('options.previewNew')}</th>
            <th scope="col">{t('options.previewSame')}</th>
            <th scope="col">{t('options.previewDifferent')}</th>
          </tr>
        </thead>
        <tbody>
          {SECTIONS.map((section) => (
            <tr key={section} data-section={section}>
              <th scope="row">{sectionName(section)}</th>
              <td className="rk-figure">{number(counts[section].new)}</td>
              <td className="rk-figure">{number(counts[section].same)}</td>
              <td className="rk-figure">{number(counts[section].different)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {different > 0 && <Conflicts conflicts={conflicts} all={different} />}
    </>
  );
}
