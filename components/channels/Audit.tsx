/** The guided audit: own accounts, websites, pages one of us wrote on, by hand, by CSV; step by step, each may be left out. */
import { Button, Group } from '@mantine/core';
import { useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Channel } from '../../lib/model/channel.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Ready } from '../base/Ready.tsx';
import { number } from '../base/time.ts';
import type { Front } from '../shell/use-front.ts';
import { ByHand } from './ByHand.tsx';
import { ChannelsImport } from './ChannelsImport.tsx';
import { Proposals } from './Proposals.tsx';
import { useProposals } from './use-proposals.ts';

interface Props {
  channels: readonly Channel[];
  settings: Settings;
  front: Front | null;
  now: number;
  done: () => void;
}

const STEPS = ['own', 'site', 'visited', 'hand', 'csv'] as const;

export function Audit({ channels, settings, front, now, done }: Props) {
  const [at, setAt] = useState(0);
  const head = useRef<HTMLHeadingElement>(null);
  const asked = useProposals(settings, channels, front);
  const step = STEPS[at] ?? 'own';
  const go = (to: number): void => {
    if (to >= STEPS.length) {
      done();
      return;
    }
    setAt(to);
    // What is new is read out, and the keyboard goes on from there.
    head.current?.focus({ preventScroll: true });
  };
  return (
    <div className="rk-person rk-channels-audit">
      <h2>{t('channels.audit')}</h2>
      <p className="rk-soft">{t('channels.auditExplained')}</p>
      <h3 ref={head} tabIndex={-1} aria-live="polite">
        {t('channels.step', [number(at + 1), number(STEPS.length), t(`channels.auditStep.${step}` as never)])}
      </h3>
      <p>{t(`channels.auditWhy.${step}` as never)}</p>
      {step === 'hand' ? (
        <ByHand channels={channels} settings={settings} now={now} />
      ) : step === 'csv' ? (
        <ChannelsImport channels={channels} settings={settings} now={now} />
      ) : (
        <Ready of={asked}>
          {({ open, refused }) => <Proposals from={step} open={open} refused={refused} settings={settings} now={now} />}
        </Ready>
      )}
      <p role="status" className="rk-soft">
        {t('channels.auditCount', channels.length, [number(channels.length)])}
      </p>
      <Group gap="xs">
        {at > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => go(at - 1)}>
            {t('channels.stepBack')}
          </Button>
        )}
        <Button size="compact-sm" onClick={() => go(at + 1)}>
          {at + 1 < STEPS.length ? t('channels.stepOn') : t('channels.auditDone')}
        </Button>
      </Group>
    </div>
  );
}
