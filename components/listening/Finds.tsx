/** Everything found: figures, who speaks where, and the list. */
import { Button } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { mentionsCsv } from '../../lib/exchange/mentions-csv.ts';
import { t } from '../../lib/i18n.ts';
import type { Mention } from '../../lib/model/listening.ts';
import { type FindFilter, filtered, NO_FIND_FILTER } from '../../lib/rules/listening/filter.ts';
import { counts } from '../../lib/rules/listening/voices.ts';
import { dayOf } from '../../lib/store/day.ts';
import { DownloadButton } from '../base/DownloadButton.tsx';
import { number } from '../base/time.ts';
import { Figures } from './Figures.tsx';
import { FindFilters } from './FindFilters.tsx';
import { FindList } from './FindList.tsx';
import { FindRow } from './FindRow.tsx';
import { saveFile } from '../base/save-file.ts';
import type { Shared } from './shared.ts';
import { Speakers } from './Speakers.tsx';
import { csvWords } from './words.ts';

interface Props extends Shared {
  /** The find the address names: the list begins unfiltered, with it in view. */
  wanted?: Mention | undefined;
}

export function Finds({ mentions, terms, settings, now, wanted }: Props) {
  const [filter, setFilter] = useState<FindFilter>(wanted ? { ...NO_FIND_FILTER, days: '', away: !counts(wanted, terms) } : NO_FIND_FILTER);
  const used = useDeferredValue(filter);
  const shown = useMemo(() => filtered(mentions, used, terms, now), [mentions, used, terms, now]);
  const change = (part: Partial<FindFilter>): void => setFilter((before) => ({ ...before, ...part }));
  if (!settings.watch.length && !mentions.length)
    return (
      <p className="rk-soft rk-people-empty">
        {t('listening.noTerms')} <a href="#listening/terms">{t('listening.toTerms')}</a>
      </p>
    );
  if (!mentions.length) return <p className="rk-soft rk-people-empty">{t('listening.empty')}</p>;
  return (
    <div className="rk-people-view">
      <FindFilters filter={filter} change={change} mentions={mentions} terms={terms} />
      {!filter.away && <Figures mentions={shown} terms={terms} days={used.days} />}
      {!filter.away && <Speakers mentions={shown} />}
      <div className="rk-line rk-spread rk-wrap">
        <span role="status" className="rk-small rk-soft">
          {t('listening.shown', [number(shown.length), number(mentions.length)])}
        </span>
        <DownloadButton
          words={t('listening.csv')}
          disabled={!shown.length}
          label={t('listening.csvOf', [number(shown.length)])}
          save={() =>
            saveFile(
              `rueckkanal-${t('listening.file')}-${dayOf(now, settings.hours.zone)}.csv`,
              mentionsCsv(shown, terms, csvWords()),
              'text/csv;charset=utf-8',
            )
          }
        />
      </div>
      {shown.length ? (
        <FindList label={t('listening.list')} mentions={shown} wanted={wanted?.id}>
          {(mention) => <FindRow mention={mention} mentions={mentions} terms={terms} settings={settings} />}
        </FindList>
      ) : (
        <p className="rk-soft">
          {t('listening.noneFound')}{' '}
          <Button size="compact-sm" variant="default" onClick={() => setFilter({ ...NO_FIND_FILTER, days: '' })}>
            {t('listening.filterOff')}
          </Button>
        </p>
      )}
    </div>
  );
}
