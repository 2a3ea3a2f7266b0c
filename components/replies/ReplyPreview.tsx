/** The chosen reply, filled in, with its hints and the buttons that take it. */
import { Button, Group, Textarea } from '@mantine/core';
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs';
import IconTextPlus from '@tabler/icons-react/dist/esm/icons/IconTextPlus.mjs';
import { t } from '../../lib/i18n.ts';
import type { SavedReply } from '../../lib/model/settings.ts';
import type { Filled, ReplyFacts } from '../../lib/rules/reply.ts';
import { ReplyNotes } from './ReplyNotes.tsx';
import { ReplyText } from './ReplyText.tsx';
import type { Taken } from './use-taken.ts';

interface Props {
  reply: SavedReply;
  filled: Filled;
  facts: ReplyFacts;
  network: string;
  taken: Taken;
  copy: () => void;
  /** Null where no page of this network is in front. */
  insert: (() => void) | null;
}

/** What came of the click, in words. */
function told(taken: Taken, network: string): string {
  if (!taken) return '';
  if (taken.by === 'copy') return taken.went === 'yes' ? t('reply.copied', [network]) : t('reply.copyFailed');
  if (taken.went === 'yes') return t('reply.inserted', [network]);
  if (taken.went === 'failed') return t('reply.insertFailed');
  return taken.went === 'none' ? t('reply.insertNone') : t('reply.insertSeveral');
}

export function ReplyPreview({ reply, filled, facts, network, taken, copy, insert }: Props) {
  return (
    <section className="rk-reply-preview" aria-label={t('reply.preview', [reply.title])}>
      <ReplyText filled={filled} language={reply.language} />
      <ReplyNotes filled={filled} promotional={reply.promotional} network={network} networkName={facts.network} />
      <Group gap="xs">
        <Button size="compact-sm" leftSection={<IconCopy size={15} aria-hidden />} onClick={copy} disabled={!filled.text.trim()}>
          {t('reply.copy')}
        </Button>
        {insert && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconTextPlus size={15} aria-hidden />}
            title={t('reply.putInExplained', [facts.network])}
            onClick={insert}
            disabled={!filled.text.trim()}
          >
            {t('reply.putIn')}
          </Button>
        )}
      </Group>
      <p role="status" className="rk-reply-status">
        {told(taken, facts.network)}
      </p>
      {taken?.by === 'copy' && taken.went === 'failed' && (
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
