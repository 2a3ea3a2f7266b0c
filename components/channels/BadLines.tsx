/** Lines of a table that are not taken, each with the reason. */
import { t } from '../../lib/i18n.ts';
import { number } from '../base/time.ts';

/** Lines told one by one. */
const MOST = 50;

export function BadLines({ bad }: { bad: readonly { line: number; words: string }[] }) {
  if (!bad.length) return null;
  return (
    <div className="rk-channels-bad">
      <p>{t('channels.badLines', bad.length, [number(bad.length)])}</p>
      <ul>
        {bad.slice(0, MOST).map(({ line, words }) => (
          <li key={line}>{t('channels.badLine', [number(line), words])}</li>
        ))}
      </ul>
      {bad.length > MOST && <p>{t('channels.badMore', [number(bad.length - MOST)])}</p>}
    </div>
  );
}
