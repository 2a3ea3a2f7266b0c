/** Puts a text into the clipboard and says whether it is there. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';

export function CopyButton({ text, label, words }: { text: string; label?: string; words: string }) {
  const [state, setState] = useState<'copied' | 'failed' | null>(null);
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <span className="rk-plan-copy">
      <Button size="compact-xs" variant="default" aria-label={label} title={text} onClick={copy}>
        {words}
      </Button>
      <span role="status" className="rk-small">
        {state && t(state === 'copied' ? 'plan.isCopied' : 'plan.notCopied')}
      </span>
    </span>
  );
}
