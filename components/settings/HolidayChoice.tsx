/** Whose public holidays do not count as working days. */
import { Select } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { BUNDESLAENDER, type Bundesland } from '../../lib/model/settings.ts';
import { useHold } from './use-settings.ts';

/** Proper names; the same in both languages but for a few that English writes its own way are left German on purpose. */
const NAMES: Record<Bundesland, string> = {
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  BE: 'Berlin',
  BB: 'Brandenburg',
  HB: 'Bremen',
  HH: 'Hamburg',
  HE: 'Hessen',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
  SH: 'Schleswig-Holstein',
  TH: 'Thüringen',
};

export function HolidayChoice() {
  const { settings, change } = useHold();
  return (
    <Select
      label={t('options.holidays')}
      description={t('options.holidaysExplained')}
      data={[{ value: '', label: t('options.holidaysNone') }, ...BUNDESLAENDER.map((value) => ({ value, label: NAMES[value] }))]}
      value={settings.hours.holidays ?? ''}
      allowDeselect={false}
      searchable
      maw={420}
      onChange={(value) => void change((all) => ({ ...all, hours: { ...all.hours, holidays: (value || null) as Bundesland | null } }))}
    />
  );
}
