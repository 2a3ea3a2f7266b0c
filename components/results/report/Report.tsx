/** The report for the management: one page in plain sentences, to be printed, with the user's own words. */
import { Button, Group } from '@mantine/core';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { t } from '../../../lib/i18n.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { findingsOf } from '../../../lib/rules/goals/findings.ts';
import type { Comparison } from '../../../lib/rules/goals/period.ts';
import { readinessOf } from '../../../lib/rules/readiness.ts';
import { type CriteriaRead, readCriteria } from '../../../lib/store/criteria.ts';
import { Ready } from '../../base/Ready.tsx';
import { dayText } from '../../base/time.ts';
import { type Read, useRead } from '../../base/use-read.ts';
import { Export } from '../dashboard/Export.tsx';
import { againstWords, figureWords, gapWords } from '../figure-words.ts';
import type { Pair } from '../use-results.ts';
import { periodName } from '../words.ts';
import { KeyFigures } from './KeyFigures.tsx';
import { OwnWords } from './OwnWords.tsx';
import './report.css';
import { findingWords, stepWords } from './sentences.ts';

interface Props {
  read: Read<Pair>;
  settings: Settings;
  now: number;
  comparison: Comparison;
}

function List({ title, lines, none }: { title: string; lines: string[]; none: string }) {
  return (
    <section>
      <h3>{title}</h3>
      {lines.length ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p className="rk-soft">{none}</p>
      )}
    </section>
  );
}

function Page({ pair, read, settings, now, comparison }: { pair: Pair; read: CriteriaRead } & Omit<Props, 'read'>) {
  const against = againstWords(comparison, pair.now.coverage.days);
  const { stakeOut } = readinessOf(settings.readiness);
  const found = findingsOf({ now: pair.now, before: pair.before, ...read, stakeOut });
  const gaps = gapWords(pair.now.coverage);
  return (
    <article className="rk-card rk-report" aria-labelledby="rk-report">
      <header>
        <h2 id="rk-report">{t('report.title')}</h2>
        <p>
          {periodName(pair.now.period)}
          {pair.before && <span className="rk-soft"> · {t('results.comparedWith', [periodName(pair.before.period)])}</span>}
        </p>
      </header>
      <KeyFigures pair={pair} criteria={read.criteria} comparison={comparison} />
      <div className="rk-report-lists">
        <List title={t('report.good')} lines={found.good.map((one) => findingWords(one, against))} none={t('report.goodNone')} />
        <List title={t('report.stuck')} lines={found.stuck.map((one) => findingWords(one, against))} none={t('report.stuckNone')} />
        <List title={t('report.next')} lines={found.next.map(stepWords)} none={t('report.nextNone')} />
      </div>
      <p>
        <strong>{t('results.effort')}</strong>{' '}
        {t('report.effort', [
          figureWords('deeds', pair.now),
          figureWords('answered', pair.now),
          figureWords('contacts', pair.now),
          figureWords('leads', pair.now),
        ])}
      </p>
      <OwnWords />
      <footer className="rk-soft rk-small">
        {t('report.footer', [dayText(now, settings.hours.zone)])} {gaps.length ? t('report.gaps', [gaps.join(', ')]) : t('report.noGaps')}
      </footer>
    </article>
  );
}

export function Report({ read, settings, now, comparison }: Props) {
  const criteria = useRead(['criteria', 'measurements'], '', readCriteria);
  return (
    <Ready of={read}>
      {(pair) => (
        <Ready of={criteria}>
          {(value) => (
            <>
              <Group gap="xs" className="rk-no-print" mb="sm">
                <Button size="compact-md" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
                  {t('report.print')}
                </Button>
                <Export pair={pair} />
              </Group>
              <Page pair={pair} read={value} settings={settings} now={now} comparison={comparison} />
            </>
          )}
        </Ready>
      )}
    </Ready>
  );
}
