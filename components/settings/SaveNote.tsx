/** Says that changes are kept by themselves, and where the last one stands. */
import { Button } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { failureWords } from '../base/failure.ts';
import { useHold } from './use-settings.ts';

export function SaveNote() {
  const { state, again } = useHold();
  return (
    <div role="status" className="rk-save" data-state={state.at}>
      {state.at === 'failed' ? (
        <>
          <span>
            {t('options.notSaved')} {failureWords(state.code)}
          </span>
          <Button size="compact-sm" variant="default" onClick={again}>
            {t('common.again')}
          </Button>
        </>
      ) : (
        <span>{state.at === 'saving' ? t('options.saving') : state.at === 'saved' ? t('options.saved') : t('options.savesItself')}</span>
      )}
    </div>
  );
}
