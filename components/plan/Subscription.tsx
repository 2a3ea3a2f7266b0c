/** A calendar file to subscribe to, and plainly what that takes: there is no server of ours. */
import { Button, Group } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { clock } from '../base/time.ts';
import type { FileState, KeptFile } from './use-file.ts';

function stateWords(state: FileState, zone: string): string | null {
  if (state.at === 'kept') return state.written === null ? null : t('plan.fileWritten', [state.name, clock(state.written, zone)]);
  if (state.at === 'ask') return t('plan.fileAsk', [state.name]);
  return state.at === 'failed' ? t('plan.fileFailed', [state.name]) : null;
}

export function Subscription({ file: { state, choose, again, stop }, zone }: { file: KeptFile; zone: string }) {
  return (
    <section className="rk-plan-subscribe" aria-label={t('plan.subscribe')}>
      <h3>{t('plan.subscribe')}</h3>
      <p className="rk-none">{t('plan.subscribeExplained')}</p>
      <p className="rk-none rk-soft">{t(state.at === 'unsupported' ? 'plan.subscribeByHand' : 'plan.subscribeKept')}</p>
      <p role="status" className={`rk-none ${state.at === 'failed' ? 'rk-wrong' : ''}`}>
        {stateWords(state, zone)}
      </p>
      {state.at !== 'unsupported' && (
        <Group gap="xs">
          {state.at === 'none' && (
            <Button size="compact-sm" variant="default" onClick={() => void choose()}>
              {t('plan.fileChoose')}
            </Button>
          )}
          {(state.at === 'ask' || state.at === 'failed') && (
            <Button size="compact-sm" variant="default" onClick={() => void again()}>
              {t('plan.fileAgain')}
            </Button>
          )}
          {state.at !== 'none' && (
            <Button size="compact-sm" variant="subtle" onClick={() => void stop()}>
              {t('plan.fileStop')}
            </Button>
          )}
        </Group>
      )}
    </section>
  );
}
