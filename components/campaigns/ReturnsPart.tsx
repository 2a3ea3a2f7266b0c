/** What was entered: figures, search, the list, by hand, as a table. */
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { returnsCsv } from '../../lib/exchange/returns-csv.ts';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { STANDINGS, userContentOf } from '../../lib/rules/entries.ts';
import { dayOf } from '../../lib/store/day.ts';
import { DownloadButton } from '../base/DownloadButton.tsx';
import { number } from '../base/time.ts';
import { AddReturn } from './AddReturn.tsx';
import { filtered, NO_FILTER, type ReturnFilter } from './filter.ts';
import { Part } from './Part.tsx';
import { ReturnList } from './ReturnList.tsx';
import { saveFile } from '../base/save-file.ts';
import type { CampaignView } from './views.ts';
import { standingName, tableWords } from './words.ts';

interface Props {
  view: CampaignView;
  settings: Settings;
  now: number;
}

function Figures({ view: { campaign, returns, counts } }: { view: CampaignView }) {
  const content = useMemo(() => userContentOf(returns, [campaign]).length, [returns, campaign]);
  const lines = [
    t('campaigns.figures', [number(counts.counts), number(counts.double), number(counts.out)]),
    counts.ours > 0 && t('campaigns.figuresOurs', [number(counts.ours)]),
    counts['no-vote'] > 0 && t('campaigns.figuresNoVote', [number(counts['no-vote'])]),
  ].filter(Boolean);
  return (
    <p className="rk-campaigns-small rk-figure">
      {lines.join(', ')} · <span title={t('campaigns.userContentHelp')}>{t('campaigns.userContent', [number(content)])}</span>
    </p>
  );
}

export function ReturnsPart({ view, settings, now }: Props) {
  const { returns, standings, winners } = view;
  const { zone } = settings.hours;
  const [filter, setFilter] = useState<ReturnFilter>(NO_FILTER);
  const [adding, setAdding] = useState(false);
  // The letter stands in its field at once, the list follows.
  const asked = useDeferredValue(filter);
  const shown = useMemo(() => filtered(returns, standings, asked), [returns, standings, asked]);
  // What there is none of is no choice, unless it is chosen.
  const kinds = STANDINGS.filter((one) => view.counts[one] > 0 || one === filter.standing);
  const save = (): void =>
    saveFile(
      `rueckkanal-${t('campaigns.file')}-${dayOf(now, zone)}.csv`,
      returnsCsv(shown, { standings, winners }, tableWords(zone)),
      'text/csv;charset=utf-8',
    );
  return (
    <Part title={t('campaigns.part')}>
      {returns.length > 0 && <Figures view={view} />}
      <search className="rk-campaign-search">
        <TextInput
          size="xs"
          type="search"
          label={t('campaigns.search')}
          value={filter.text}
          onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
        />
        <NativeSelect
          size="xs"
          label={t('campaigns.show')}
          value={filter.standing}
          data={[{ value: '', label: t('campaigns.showAll') }, ...kinds.map((value) => ({ value, label: standingName(value) }))]}
          onChange={(event) => setFilter({ ...filter, standing: event.currentTarget.value as ReturnFilter['standing'] })}
        />
        <Group gap="xs">
          <Button size="compact-sm" variant="default" aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {t('campaigns.add')}
          </Button>
          <DownloadButton
            words={t('campaigns.csv')}
            disabled={!shown.length}
            label={t('campaigns.csvOf', shown.length, [number(shown.length)])}
            save={save}
          />
        </Group>
      </search>
      {adding && <AddReturn view={view} zone={zone} now={now} done={() => setAdding(false)} />}
      <div role="status" className="rk-campaigns-small rk-soft">
        {shown.length !== returns.length && t('campaigns.shown', [number(shown.length), number(returns.length)])}
      </div>
      {returns.length === 0 && <p className="rk-soft">{t('campaigns.none')}</p>}
      {returns.length > 0 && shown.length === 0 && <p className="rk-soft">{t('campaigns.noneFound')}</p>}
      {shown.length > 0 && <ReturnList returns={shown} view={view} zone={zone} />}
    </Part>
  );
}
