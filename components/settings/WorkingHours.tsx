/** Working hours by weekday, and the time zone they are in. */
import { Button, Group, Select } from '@mantine/core';
import { useMemo } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Opening } from '../../lib/model/settings.ts';
import { weekdays } from '../base/time.ts';
import { DayHours } from './DayHours.tsx';
import { useHold } from './use-settings.ts';

/** Zones the browser knows; the one that is set is always among them. */
const zones = (present: string): string[] => [...new Set([present, ...Intl.supportedValuesOf('timeZone')])].sort();

export function WorkingHours() {
  const { settings, change } = useHold();
  const { zone, days } = settings.hours;
  const known = useMemo(() => zones(zone), [zone]);
  const setDay = (index: number, day: Opening[]): void =>
    void change((all) => ({ ...all, hours: { ...all.hours, days: all.hours.days.map((one, at) => (at === index ? day : one)) } }));
  const monday = days[0] ?? [];
  return (
    <>
      <div className="rk-week">
        {weekdays().map((name, index) => (
          <DayHours key={index} name={name} day={days[index] ?? []} change={(day) => setDay(index, day)} />
        ))}
      </div>
      <Group>
        <Button
          variant="default"
          size="xs"
          onClick={() =>
            void change((all) => ({ ...all, hours: { ...all.hours, days: all.hours.days.map((one, at) => (at < 5 ? monday : one)) } }))
          }
        >
          {t('options.hoursLikeMonday')}
        </Button>
      </Group>
      <Select
        label={t('options.zone')}
        data={known}
        value={zone}
        searchable
        allowDeselect={false}
        limit={100}
        maw={420}
        nothingFoundMessage={t('options.zoneNone')}
        onChange={(value) => value && void change((all) => ({ ...all, hours: { ...all.hours, zone: value } }))}
      />
    </>
  );
}
