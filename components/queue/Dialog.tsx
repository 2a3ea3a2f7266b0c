/** A dialog of ours: Mantine's, with a heading that is no second page header to screen readers. */
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n.ts';

interface Props {
  opened: boolean;
  close: () => void;
  title: string;
  size?: 'sm' | 'lg';
  children: ReactNode;
}

export function Dialog({ opened, close, title, size = 'sm', children }: Props) {
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
