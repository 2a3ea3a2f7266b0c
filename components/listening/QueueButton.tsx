/** The way to the queue: a link where the find is in it, else the click that puts it there. */
import { Button } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { Mention } from '../../lib/model/listening.ts';
import { useEdits } from '../edit/edits.tsx';

export function QueueButton({ mention }: { mention: Mention }) {
  const { run } = useEdits();
  if (mention.kind === 'report') return null;
  if (mention.item)
    return (
      <Button component="a" href={`#queue/${mention.item}`} size="compact-sm" variant="default">
        {t('listening.inQueue')}
      </Button>
    );
  return (
    <Button size="compact-sm" variant="light" onClick={() => void run({ type: 'queue-mention', mention: mention.id, assignee: null })}>
      {t('listening.toQueue')}
    </Button>
  );
}
