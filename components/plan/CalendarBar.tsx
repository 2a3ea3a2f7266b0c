/** Above the calendar: what is shown, forward and back, month or week. */
import { ActionIcon, Button, Group } from '@mantine/core';
import IconChevronLeft from '@tabler/icons-react/dist/esm/icons/IconChevronLeft.mjs';
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import { t } from '../../lib/i18n.ts';
import type { Shown } from './Views.tsx';

interface Props {
  title: string;
  kind: Shown['kind'];
  go: (where: 'prev' | 'next' | 'today') => void;
  setKind: (kind: Shown['kind']) => void;
}

const KINDS = [
  ['dayGridMonth', 'plan.month'],
  ['timeGridWeek', 'plan.weekView'],
] as const;

export const CalendarBar = ({ title, kind, go, setKind }: Props) => (
  <Group gap="xs" className="rk-plan-bar">
    <ActionIcon variant="default" aria-label={t('plan.before')} title={t('plan.before')} onClick={() => go('prev')}>
      <IconChevronLeft size={18} aria-hidden />
    </ActionIcon>
    <ActionIcon variant="default" aria-label={t('plan.after')} title={t('plan.after')} onClick={() => go('next')}>
      <IconChevronRight size={18} aria-hidden />
    </ActionIcon>
    <Button size="compact-sm" variant="default" onClick={() => go('today')}>
      {t('plan.today')}
    </Button>
    <h2 aria-live="polite">{title}</h2>
    <Group gap={4} role="group" aria-label={t('plan.span')}>
      {KINDS.map(([id, key]) => (
        <Button
          key={id}
          size="compact-sm"
          variant={kind === id ? 'filled' : 'default'}
          aria-pressed={kind === id}
          onClick={() => setKind(id)}
        >
          {t(key)}
        </Button>
      ))}
    </Group>
  </Group>
);
