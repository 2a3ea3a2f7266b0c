/** The plan out and in: table, calendar file, a file that is kept up to date. */
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { planIcs } from '../../lib/exchange/ics.ts';
import { planCsv } from '../../lib/exchange/plan-columns.ts';
import { t } from '../../lib/i18n.ts';
import { dated } from '../../lib/rules/plan/gaps.ts';
import { saveFile } from '../base/save-file.ts';
import { ImportPlan } from './ImportPlan.tsx';
import { OpenFile } from './OpenFile.tsx';
import { Subscription } from './Subscription.tsx';
import { calendarFile, calendarWords, tableWords } from './table-words.ts';
import type { ViewProps } from './Views.tsx';

export function Transfer({ plan, settings, today, now, acts, file }: ViewProps) {
  const [text, setText] = useState<string | null>(null);
  const { zone } = settings.hours;
  return (
    <details className="rk-fold rk-plan-transfer">
      <summary>{t('plan.transfer')}</summary>
      <div>
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="default"
            disabled={!plan.entries.length}
            onClick={() =>
              saveFile(
                `rueckkanal-${t('plan.file')}-${today}.csv`,
                planCsv(plan.entries, { ...plan, team: settings.team }, tableWords()),
                'text/csv;charset=utf-8',
              )
            }
          >
            {t('plan.csvOut')}
          </Button>
          <OpenFile label={t('plan.csvIn')} take={setText} />
          <Button
            size="compact-sm"
            variant="default"
            disabled={!dated(plan.entries).length}
            onClick={() => saveFile(calendarFile(), planIcs(plan.entries, zone, calendarWords(plan)), 'text/calendar;charset=utf-8')}
          >
            {t('plan.icsOut')}
          </Button>
        </Group>
        {text !== null && <ImportPlan text={text} plan={plan} settings={settings} now={now} acts={acts} close={() => setText(null)} />}
        <Subscription file={file} zone={zone} />
      </div>
    </details>
  );
}
