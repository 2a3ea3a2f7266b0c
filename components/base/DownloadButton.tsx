/** A button that hands over a file. */
import { Button } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';

interface Props {
  words: string;
  /** Its full name for screen readers, where the words say too little. */
  label?: string;
  disabled?: boolean;
  loading?: boolean;
  save: () => void;
}

export function DownloadButton({ words, label, disabled = false, loading = false, save }: Props) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      disabled={disabled}
      loading={loading}
      aria-label={label}
      onClick={save}
    >
      {words}
    </Button>
  );
}
