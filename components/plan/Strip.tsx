/** What the plan leaves out, above calendar and list: weeks, channels and agenda without an entry. Nothing where nothing is missing. */
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { t } from '../../lib/i18n.ts';
import { DIALOGUE_DAYS } from '../../lib/rules/channels/dialogue.ts';
import { agendaWithout, dated, emptyWeeks, type Silent, silentChannels, WEEKS_AHEAD } from '../../lib/rules/plan/gaps.ts';
import { dayOf } from '../../lib/store/day.ts';
import { number } from '../base/time.ts';
import { viewHash } from './place.ts';
import { useOneSided } from './use-one-sided.ts';
import type { ViewProps } from './Views.tsx';
import { dayWords, weekWords } from './words.ts';

/** Channels told by name; the others are counted. */
const TOLD = 5;

const silentWords = ({ channel, last, next, every }: Silent): string =>
  t('plan.silent', [
    channel.name,
    last ? t('plan.silentLast', [dayWords(last)]) : t('plan.silentNever'),
    next ? t('plan.silentNext', [dayWords(next)]) : t('plan.silentNone'),
    every,
  ]);

export function Strip({ plan: { entries, channels, agenda }, settings, now, today, make }: ViewProps) {
  const { zone } = settings.hours;
  const weeks = useMemo(() => emptyWeeks(entries, today), [entries, today]);
  const silent = useMemo(
    () => silentChannels(channels, entries, today, ({ createdAt }) => dayOf(createdAt, zone)),
    [channels, entries, today, zone],
  );
  const oneSided = useOneSided(channels, settings, now);
  const open = useMemo(() => agendaWithout(agenda, entries, today), [agenda, entries, today]);
  if (!dated(entries).length) return <p className="rk-soft rk-plan-empty">{t('plan.empty')}</p>;
  if (!weeks.length && !silent.length && !open.length && !oneSided.length) return null;
  return (
    <section className="rk-plan-strip" aria-label={t('plan.missing')}>
      {weeks.length > 0 && (
        <div className="rk-plan-line">
          <span>{t('plan.emptyWeeks', weeks.length, [number(weeks.length), number(WEEKS_AHEAD)])}</span>
          {weeks.map((monday) => (
            <Button
              key={monday}
              size="compact-xs"
              variant="default"
              aria-label={t('plan.fillWeek', [weekWords(monday)])}
              onClick={() => make({ day: monday < today ? today : monday })}
            >
              {weekWords(monday)}
            </Button>
          ))}
        </div>
      )}
      {silent.slice(0, TOLD).map((one) => (
        <div key={one.channel.id} className="rk-plan-line">
          <span>{silentWords(one)}</span>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t('plan.fillChannel', [one.channel.name])}
            onClick={() => make({ channel: one.channel.id, day: today })}
          >
            {t('plan.makeEntry')}
          </Button>
        </div>
      ))}
      {silent.length > TOLD && <p className="rk-none">{t('plan.silentMore', silent.length - TOLD, [number(silent.length - TOLD)])}</p>}
      {oneSided.slice(0, TOLD).map(({ channel, talk, posts }) => (
        <p key={channel.id} className="rk-none">
          {t('plan.oneSided', [channel.name, number(posts), number(talk), number(DIALOGUE_DAYS)])}
        </p>
      ))}
      {open.length > 0 && (
        <p className="rk-none">
          <a href={viewHash('agenda')}>{t('plan.agendaOpen', open.length, [number(open.length)])}</a>
        </p>
      )}
    </section>
  );
}
