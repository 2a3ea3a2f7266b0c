/** What each reader found on the last day it read, with the share of entries that lack a field, and what is usual. */
import { t } from '../../lib/i18n.ts';
import type { Health, ReaderTally } from '../../lib/model/records.ts';
import { number } from '../base/time.ts';
import { readerName } from './words.ts';

const share = (part: number, whole: number): string => (whole > 0 ? `${number(Math.round((part / whole) * 100))} %` : '–');

/** '12 % (sonst 3 %)': today's share, and the usual one where there is one. */
function Share({ field, today, usual }: { field: 'noAuthor' | 'noTime' | 'noText'; today: ReaderTally; usual: ReaderTally | undefined }) {
  return (
    <td className="rk-figure">
      {share(today[field], today.entries)}
      {usual && usual.entries >= 1 && <span className="rk-soft"> {t('health.usually', [share(usual[field], usual.entries)])}</span>}
    </td>
  );
}

export function Readers({ row: { readers = {}, usual = {}, day } }: { row: Health }) {
  const all = Object.entries(readers);
  if (!all.length) return null;
  return (
    <div className="rk-wide">
      <table className="rk-readers">
        <caption>{t('health.caption', [day.split('-').reverse().join('.')])}</caption>
        <thead>
          <tr>
            <th scope="col">{t('health.reader')}</th>
            <th scope="col">{t('health.pages')}</th>
            <th scope="col">{t('health.entries')}</th>
            <th scope="col">{t('health.noAuthor')}</th>
            <th scope="col">{t('health.noTime')}</th>
            <th scope="col">{t('health.noText')}</th>
            <th scope="col">{t('health.gaps')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(([reader, today]) => (
            <tr key={reader}>
              <th scope="row">{readerName(reader)}</th>
              <td className="rk-figure">{number(today.pages)}</td>
              <td className="rk-figure">{number(today.entries)}</td>
              <Share field="noAuthor" today={today} usual={usual[reader]} />
              <Share field="noTime" today={today} usual={usual[reader]} />
              <Share field="noText" today={today} usual={usual[reader]} />
              <td className="rk-figure">{number(today.gaps)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
