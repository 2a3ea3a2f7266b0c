/** A dialog of ours: Mantine's, with a heading that is no second page header to screen readers. */
import { Modal } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { t } from '../../lib/i18n.ts';

interface Props {
  opened: boolean;
  close: () => void;
  title: string;
  size?: 'sm' | 'lg';
  children: ReactNode;
}

/** Mantine gives the focus back to what opened a dialog when it is shut, but not when it is simply taken off the page: then this does. */
function useFocusBack(opened: boolean): void {
  useEffect(() => {
    if (!opened) return;
    const opener = document.activeElement as HTMLElement | null;
    return () =>
      void setTimeout(() => {
        if (document.activeElement === document.body && opener?.isConnected) opener.focus({ preventScroll: true });
      }, 0);
  }, [opened]);
}

export function Dialog({ opened, close, title, size = 'sm', children }: Props) {
  useFocusBack(opened);
  return (
    <Modal.Root opened={opened} onClose={close} size={size} centered transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content>
        <div className="rk-dialog-head">
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('common.close')} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
