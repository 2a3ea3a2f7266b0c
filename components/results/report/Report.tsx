/** The report for the management: one page in plain sentences, to be printed, with the user's own words; in a language of its own if wanted. */
import { Button, Group, NativeSelect } from '@mantine/core';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { currentLanguage, inLanguage, loadWords, t } from '../../../lib/i18n.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import type { Comparison } from '../../../lib/rules/goals/period.ts';
import { readinessOf } from '../../../lib/rules/readiness.ts';
import { readCriteria } from '../../../lib/store/criteria.ts';
import { Ready } from '../../base/Ready.tsx';
import { type Read, useRead } from '../../base/use-read.ts';
import { useHold } from '../../settings/use-settings.ts';
import { Export } from '../dashboard/Export.tsx';
import type { Pair } from '../use-results.ts';
import { KeyFigures } from './KeyFigures.tsx';
import { OwnWords } from './OwnWords.tsx';
import './report.css';
import { type ReportFacts, reportWords } from './words.ts';

type Language = ReturnType<typeof currentLanguage>;

interface Props {
  read: Read<Pair>;
  settings: Settings;
  now: number;
  comparison: Comparison;
}

function Page({ language, ...facts }: ReportFacts & { language: Language }) {
  const { title, period, compared, lists, effort, own, footer, ...table } = inLanguage(language, () => reportWords(facts));
  return (
    <article className="rk-card rk-report" aria-labelledby="rk-report" lang={language}>
      <header>
        <h2 id="rk-report">{title}</h2>
        <p>
          {period}
          {compared && <span className="rk-soft"> · {compared}</span>}
        </p>
      </header>
      <KeyFigures {...table} />
      <div className="rk-report-lists">
        {lists.map(({ title, lines, none }) => (
          <section key={title}>
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
        ))}
      </div>
      <p>
        <strong>{effort.title}</strong> {effort.text}
      </p>
      <OwnWords title={own} />
      <footer className="rk-soft rk-small">{footer}</footer>
    </article>
  );
}

function LanguageChoice() {
  const { settings, change } = useHold();
  return (
    <NativeSelect
      size="xs"
      label={t('report.language')}
      value={settings.reportLanguage}
      data={[
        { value: 'auto', label: t('report.languageAuto') },
        // Each language's own name for itself.
        { value: 'de', label: 'Deutsch' },
        { value: 'en', label: 'English' },
      ]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        void change((all) => ({ ...all, reportLanguage: value as Settings['reportLanguage'] }));
      }}
    />
  );
}

export function Report({ read, settings, now, comparison }: Props) {
  const criteria = useRead(['criteria', 'measurements'], '', readCriteria);
  const wanted = settings.reportLanguage === 'auto' ? currentLanguage() : settings.reportLanguage;
  // The page stays in the language it had until the words of the other one are here.
  const words = useRead([], wanted, () => loadWords(wanted));
  const { stakeOut } = readinessOf(settings.readiness);
  return (
    <Ready of={read}>
      {(pair) => (
        <Ready of={criteria}>
          {(value) => (
            <Ready of={words}>
              {(language) => (
                <>
                  <Group gap="xs" align="end" className="rk-no-print" mb="sm">
                    <Button size="compact-md" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
                      {t('report.print')}
                    </Button>
                    <LanguageChoice />
                    <Export pair={pair} language={language} />
                  </Group>
                  <Page
                    pair={pair}
                    read={value}
                    comparison={comparison}
                    stakeOut={stakeOut}
                    now={now}
                    zone={settings.hours.zone}
                    language={language}
                  />
                </>
              )}
            </Ready>
          )}
        </Ready>
      )}
    </Ready>
  );
}
