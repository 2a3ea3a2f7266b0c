/** Changing a channel field by field. What was sent a moment ago and the store has not told back yet goes along with the next field. */
import { useEffect, useRef } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Channel } from '../../lib/model/channel.ts';
import { useEdits } from '../edit/edits.tsx';

export type Change = (fields: Partial<Channel>, again?: () => void) => Promise<boolean>;

/** Resolves to true where it was kept. */
export function useChange(channel: Channel): Change {
  const { run } = useEdits();
  const stored = useRef(channel);
  const sent = useRef<Partial<Channel>>({});
  stored.current = channel;
  useEffect(() => {
    for (const field of Object.keys(sent.current) as (keyof Channel)[])
      if (JSON.stringify(sent.current[field]) === JSON.stringify(channel[field])) delete sent.current[field];
  }, [channel]);
  return async (fields, again) => {
    Object.assign(sent.current, fields);
    const row = { ...stored.current, ...sent.current };
    const kept = await run({ type: 'keep', store: 'channels', records: [row], remove: [], said: t('channels.saved') }, again);
    if (!kept) for (const field of Object.keys(fields) as (keyof Channel)[]) delete sent.current[field];
    return kept !== null;
  };
}
