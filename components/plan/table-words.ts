/** What exported tables and calendars say. */
import { t } from '../../lib/i18n.ts';
import type { IcsWords } from '../../lib/exchange/ics.ts';
import type { PlanWords } from '../../lib/exchange/plan-columns.ts';
import type { Plan } from './use-plan.ts';
import { channelNamesOf, kindName, stateName } from './words.ts';

export const tableWords = (): PlanWords => ({
  column: (column) => t(`plan.column.${column}` as never),
  teaser: t('plan.teaser'),
  kind: kindName,
  state: stateName,
  yes: t('plan.yes'),
});

export const calendarWords = ({ channels }: Pick<Plan, 'channels'>): IcsWords => ({
  name: t('plan.calendarName'),
  kind: ({ kind }) => kindName(kind),
  state: ({ state }) => stateName(state),
  channels: (entry) => channelNamesOf(entry, channels),
});

/** Name of every file with the calendar: a download goes over the one before, if the browser is told so. */
export const calendarFile = (): string => `rueckkanal-${t('plan.file')}.ics`;
