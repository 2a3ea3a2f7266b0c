/** A button that takes a table from the disk. */
import { FileButton, Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { csvText } from '../../lib/exchange/csv.ts';
import { t } from '../../lib/i18n.ts';

/** Largest table read, in bytes. */
const MOST = 20_000_000;

export function OpenFile({ label, take }: { label: string; take: (text: string) => void }) {
  const [failed, setFailed] = useState(false);
  const reset = useRef<() => void>(null);
  const read = async (file: File | null): Promise<void> => {
    if (!file) return;
    // The same file can be chosen again.
    reset.current?.();
    try {
      if (file.size > MOST) throw new Error('too large');
      take(csvText(new Uint8Array(await file.arrayBuffer())));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <FileButton
        resetRef={reset}
        accept=".csv,text/csv,text/plain"
        onChange={(file) => void read(file)}
        inputProps={{ 'aria-label': label }}
      >
        {(props) => (
          <Button {...props} size="compact-sm" variant="default">
            {label}
          </Button>
        )}
      </FileButton>
      {failed && (
        <span role="alert" className="rk-wrong rk-small">
          {t('plan.fileUnreadable')}
        </span>
      )}
    </>
  );
}
