/** How reading goes on each network that is on, in plain words; a gap is told, never a silent zero. */
import { useEffect, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { networkById, networkName } from '../../lib/networks/index.ts';
import { findingsOf } from '../../lib/rules/health.ts';
import type { NetworkHealth, Summary } from '../../lib/store/summary.ts';
import { byItself } from '../base/levels.ts';
import { granted } from '../base/permissions.ts';
import { clock, moment, number } from '../base/time.ts';
import { findingWords, gapWords } from '../health/words.ts';

function Line({ health: { network, today, last }, zone }: { health: NetworkHealth; zone: string }) {
  const name = networkName(network);
  if (!today) {
    return (
      <>
        <bdi>{name}</bdi>: {last ? t('popup.lastRead', [moment(last.lastReadAt, zone)]) : t('popup.neverRead')}
      </>
    );
  }
  const [worst] = findingsOf(today);
  return (
    <>
      <bdi>{name}</bdi>: {t('popup.readToday', today.pages, [number(today.pages), number(today.entries), clock(today.lastReadAt, zone)])}
      {today.gaps > 0 && today.lastGap && (
        <span className="rk-warn">
          {t('popup.gaps', today.gaps, [number(today.gaps), clock(today.lastGap.at, zone), gapWords(today.lastGap)])}
        </span>
      )}
      {worst && <span className="rk-warn">{findingWords(worst)}</span>}
    </>
  );
}

/** Networks that are to be read by themselves but whose hosts the browser does not grant (any more). */
function useRefused({ settings }: Summary): string[] {
  const [refused, setRefused] = useState<string[]>([]);
  useEffect(() => {
    const wanted = Object.entries(settings.levels).filter(([, level]) => byItself(level));
    void Promise.all(wanted.map(async ([id]) => ((await granted(networkById(id)?.hosts ?? [])) ? [] : [id]))).then((lists) =>
      setRefused(lists.flat()),
    );
  }, [settings]);
  return refused;
}

export function Health({ summary }: { summary: Summary }) {
  const refused = useRefused(summary);
  return (
    <section className="rk-part">
      <h2>{t('popup.health')}</h2>
      {summary.health.length === 0 ? (
        <p className="rk-none rk-soft">{t('popup.noNetworkOn')}</p>
      ) : (
        <ul className="rk-health">
          {summary.health.map((health) => (
            <li key={health.network}>
              <Line health={health} zone={summary.settings.hours.zone} />
              {refused.includes(health.network) && <span className="rk-warn">{t('popup.refused')}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
