/** Repetitions: making a series of the entry; whom a change of one of its entries is meant for; changing the series itself. */
import { Button, NativeSelect } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { heirs, SCOPES, type Scope, seriesOf } from '../../lib/rules/plan/series.ts';
import type { PartProps } from './Editor.tsx';
import { Part } from './Part.tsx';
import { entryHash } from './place.ts';
import { Repeat } from './Repeat.tsx';
import { SeriesEdit } from './SeriesEdit.tsx';
import { dayWords, shortTopic } from './words.ts';

export function Series(props: PartProps) {
  const { one, plan, acts } = props;
  const { entry, scope, setScope } = one;
  if (entry.series === null)
    return (
      <Part title={t('plan.series')}>
        {entry.day === null ? <p className="rk-soft rk-none">{t('plan.seriesNeedsDay')}</p> : <Repeat {...props} />}
      </Part>
    );
  const all = seriesOf(entry, plan.entries);
  const leave = (): void => {
    const changes = [
      { id: entry.id, fields: { series: null, repeat: null, changedAt: Date.now() } },
      ...heirs([entry], plan.entries, Date.now()),
    ];
    void acts.change(changes, t('plan.leftSeries', [shortTopic(entry.topic)]));
    setScope('this');
  };
  return (
    <Part title={t('plan.series')}>
      <p className="rk-none">{t('plan.inSeries', [all.findIndex(({ id }) => id === entry.id) + 1, all.length])}</p>
      <NativeSelect
        size="xs"
        label={t('plan.scopeLabel')}
        value={scope}
        data={SCOPES.map((value) => ({ value, label: t(`plan.scope.${value}` as never) }))}
        onChange={(event) => setScope(event.currentTarget.value as Scope)}
      />
      <p className="rk-soft rk-small rk-none">{t('plan.scopeExplained')}</p>
      <details className="rk-fold">
        <summary>{t('plan.seriesDays')}</summary>
        <ol className="rk-plan-days">
          {all.map(({ id, day }) => (
            <li key={id}>
              {id === entry.id ? <strong>{dayWords(day ?? '')}</strong> : day && <a href={entryHash(id)}>{dayWords(day)}</a>}
            </li>
          ))}
        </ol>
      </details>
      <details className="rk-fold">
        <summary>{t('plan.changeSeries')}</summary>
        <SeriesEdit {...props} />
      </details>
      <div>
        <Button size="compact-sm" variant="default" onClick={leave}>
          {t('plan.leaveSeries')}
        </Button>
      </div>
    </Part>
  );
}
