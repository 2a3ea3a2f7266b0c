/** What the last change came to, with Undo; or why it was not kept, with another try. Announced. */
import { Button, CloseButton } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { failureWords } from '../base/failure.ts';
import './edit-note.css';
import { useEdits } from './edits.tsx';

export function EditNote() {
  const { state, undo, quiet } = useEdits();
  const shown = state.at === 'done' || state.at === 'failed';
  return (
    <div role="status" className="rk-edit-note" data-state={state.at} hidden={!shown}>
      {state.at === 'done' && (
        <>
          <span className="rk-grow">{state.text}</span>
          {state.back && (
            <Button size="compact-sm" variant="default" onClick={undo}>
              {t('common.undo')}
            </Button>
          )}
        </>
      )}
      {state.at === 'failed' && (
        <>
          <span className="rk-grow rk-wrong">
            {t('people.notSaved')} {failureWords(state.code)}
          </span>
          <Button size="compact-sm" variant="default" onClick={state.again}>
            {t('common.again')}
          </Button>
        </>
      )}
      {shown && <CloseButton size="sm" aria-label={t('common.close')} onClick={quiet} />}
    </div>
  );
}
