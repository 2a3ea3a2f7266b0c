/** The chosen reply, filled in, with its hints and the button that copies it. */
import { Button, Textarea } from '@mantine/core';
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs';
import { t } from '../../lib/i18n.ts';
import type { SavedReply } from '../../lib/model/settings.ts';
import type { Filled, ReplyFacts } from '../../lib/rules/reply.ts';
import { ReplyNotes } from './ReplyNotes.tsx';
import { ReplyText } from './ReplyText.tsx';
import type { Copied } from './use-copy.ts';

interface Props {
  reply: SavedReply;
  filled: Filled;
  facts: ReplyFacts;
  network: string;
  copied: Copied;
  copy: () => void;
}

export function ReplyPreview({ reply, filled, facts, network, copied, copy }: Props) {
  return (
    <section className="rk-reply-preview" aria-label={t('reply.preview', [reply.title])}>
      <ReplyText filled={filled} language={reply.language} />
      <ReplyNotes filled={filled} promotional={reply.promotional} network={network} networkName={facts.network} />
      <div>
        <Button size="compact-sm" leftSection={<IconCopy size={15} aria-hidden />} onClick={copy} disabled={!filled.text.trim()}>
          {t('reply.copy')}
        </Button>
      </div>
      <p role="status" className="rk-reply-status">
        {copied === 'yes' ? t('reply.copied', [facts.network]) : copied === 'failed' ? t('reply.copyFailed') : ''}
      </p>
      {copied === 'failed' && (
        <Textarea
          aria-label={t('reply.byHand')}
          readOnly
          autosize
          maxRows={8}
          value={filled.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </section>
  );
}
