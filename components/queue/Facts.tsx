/** Where an item stands, since when, until when and why. */
import { Button } from '@mantine/core';
import IconExternalLink from '@tabler/icons-react/dist/esm/icons/IconExternalLink.mjs';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { groupOf, type QueueRow } from '../../lib/rules/queue/row.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { webAddress } from '../base/address.ts';
import { moment } from '../base/time.ts';
import { assigneeName } from '../team/words.ts';
import { networkName } from '../../lib/networks/index.ts';
import { channelName } from './channels.ts';
import { ageWords, kindName, priorityName, stageName, stateName, stateWords } from './words.ts';

interface Props {
  item: ItemRow;
  row: QueueRow;
  reason: string;
  now: number;
  settings: Settings;
  ring: (() => void) | null;
}

/** Closed by whom or what: the stored reason in words. */
function closedWords({ state, doneReason }: ItemRow): string {
  if (state !== 'done') return '';
  if (doneReason === 'not-for-us') return t('queue.reason.notForUs');
  if (doneReason === 'deleted') return t('queue.reason.deleted');
  return doneReason === 'own-account' ? t('queue.reason.ownAccount') : '';
}

export function Facts({ item, row, reason, now, settings, ring }: Props) {
  const { zone } = settings.hours;
  const address = webAddress(item.url);
  const group = groupOf(row, now, zone);
  const written = item.first
    ? item.first.from === item.first.to
      ? moment(item.first.from, zone)
      : t('popup.between', [moment(item.first.from, zone), moment(item.first.to, zone)])
    : t('popup.ageUnknown');
  const facts: [string, string | null][] = [
    [
      t('queue.stateLabel'),
      [stateWords(row, group, now, zone), closedWords(item), row.holds && t('queue.holds')].filter(Boolean).join(', '),
    ],
    [t('queue.due'), reason || null],
    [t('queue.written'), `${written} (${ageWords(row, now)})`],
    [t('queue.network'), `${networkName(item.network)}, ${kindName(row.kind)}`],
    [t('queue.channel'), channelName(row.channel, settings)],
    [t('queue.assignee'), row.assignee && assigneeName(row.assignee, settings.team, settings.me)],
    [t('queue.priorityLabel'), row.priority === 'normal' ? null : priorityName(row.priority)],
    [t('queue.stageLabel'), row.stage && stageName(row.stage)],
    [t('queue.answeredAt'), item.answeredAt === null ? null : `${moment(item.answeredAt, zone)} (${stateName('answered')})`],
  ];
  return (
    <>
      <dl className="rk-facts">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <div className="rk-actions-bar">
        {address && (
          <Button
            component="a"
            href={address}
            target="_blank"
            rel="noreferrer noopener"
            size="compact-sm"
            variant="light"
            leftSection={<IconExternalLink size={16} aria-hidden />}
          >
            {t('queue.openPage')}
          </Button>
        )}
        {ring && (
          <Button size="compact-sm" variant="light" onClick={ring}>
            {t('queue.showThere')}
          </Button>
        )}
      </div>
    </>
  );
}
