/** What was just done, with Undo; stays until the next one or until it is closed. Read out by screen readers. */
import { ActionIcon, Button } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useEffect } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Moves } from './use-moves.ts';

/** Milliseconds until what needs no answer goes by itself; trouble stays. */
const SHOWN = 12_000;

export function ToastNote({ moves: { toast, dismiss, undo } }: { moves: Moves }) {
  useEffect(() => {
    if (!toast || toast.trouble) return;
    const timer = setTimeout(dismiss, SHOWN);
    return () => clearTimeout(timer);
  }, [toast, dismiss]);
  return (
    <div className="rk-toast-place" role="status">
      {toast && (
        <div className="rk-toast-note" data-trouble={toast.trouble || undefined}>
          <span>{toast.text}</span>
          {toast.token && (
            <Button size="compact-sm" variant="white" onClick={() => void undo(toast.token as string)}>
              {t('common.undo')}
            </Button>
          )}
          <ActionIcon variant="transparent" aria-label={t('common.close')} onClick={dismiss}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </div>
  );
}
