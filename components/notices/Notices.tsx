/** Notices of the browser: the day's summary, what falls due soon, posts that wait for a look, when they rest, and from which networks they come. */
import { Alert, Button, Group, Switch, Text } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { ExplainedSwitch } from '../settings/ExplainedSwitch.tsx';
import { useDraft } from '../settings/use-draft.ts';
import { useHold } from '../settings/use-settings.ts';
import { ClockField } from './ClockField.tsx';
import { MutedNetworks } from './MutedNetworks.tsx';
import './notices.css';
import { QuietHours } from './QuietHours.tsx';
import { useLeave } from './use-leave.ts';

type Notice = Settings['notice'];

const wrongTime = (time: string): string | null => (/^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? null : t('options.noticeTime'));

export function Notices() {
  const { settings, change } = useHold();
  const { notice } = settings;
  const leave = useLeave();
  const set = (part: Partial<Notice>): Promise<boolean> => change((all) => ({ ...all, notice: { ...all.notice, ...part } }));
  const at = useDraft(notice.at, wrongTime, (value) => void set({ at: value }));
  /** Asked for by the click itself; refused, the switch stays off. */
  const toggle = async (part: 'daily' | 'dueSoon' | 'checkBack', on: boolean): Promise<void> => {
    if (!on || (await leave.request())) await set({ [part]: on });
  };
  const wanted = notice.daily || Boolean(notice.dueSoon) || Boolean(notice.checkBack);
  return (
    <>
      <Group align="flex-end" gap="lg">
        <Switch
          label={t('options.notice')}
          checked={notice.daily}
          onChange={(event) => void toggle('daily', event.currentTarget.checked)}
        />
        {notice.daily && <ClockField label={t('options.noticeAt')} value={at.value} error={at.wrong} edit={at.edit} keep={at.keep} />}
      </Group>
      <ExplainedSwitch
        label={t('notices.soon')}
        about={t('notices.soonExplained')}
        checked={Boolean(notice.dueSoon)}
        change={(on) => void toggle('dueSoon', on)}
      />
      <ExplainedSwitch
        label={t('posts.setNotice')}
        about={t('posts.setNoticeAbout')}
        checked={Boolean(notice.checkBack)}
        change={(on) => void toggle('checkBack', on)}
      />
      {leave.refused && (
        <Text role="alert" size="sm" className="rk-wrong">
          {t('options.noticeRefused')}
        </Text>
      )}
      {wanted && leave.given === false && !leave.refused && (
        <Alert color="yellow" variant="light">
          {t('notices.noLeave')}{' '}
          <Button size="compact-sm" variant="default" onClick={() => void leave.request()}>
            {t('notices.allow')}
          </Button>
        </Alert>
      )}
      {wanted && <QuietHours />}
      {wanted && <MutedNetworks />}
    </>
  );
}
