/** Changing a channel field by field, each put into the record as it stands in the store by then. */
import { t } from '../../lib/i18n.ts';
import type { Channel } from '../../lib/model/channel.ts';
import { useEdits } from '../edit/edits.tsx';

export type Change = (fields: Partial<Channel>, again?: () => void) => Promise<boolean>;

/** Resolves to true where it was kept. */
export function useChange({ id }: Pick<Channel, 'id'>): Change {
  const { run } = useEdits();
  return async (fields, again) => {
    const change = [{ id, fields }];
    return (await run({ type: 'keep', store: 'channels', records: [], change, remove: [], said: t('channels.saved') }, again)) !== null;
  };
}
