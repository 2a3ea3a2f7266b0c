/** The card of whoever has one of these account keys; nothing where nobody of us knows them, or while they are read. */
import type { Settings } from '../../lib/model/settings.ts';
import { EditNote } from '../edit/EditNote.tsx';
import { EditScope } from '../edit/edits.tsx';
import { PersonCard } from './PersonCard.tsx';
import { useKnown } from './use-person.ts';

interface Props {
  /** 'network|account key'. */
  keys: readonly string[];
  now: number;
  settings: Settings;
  wide?: boolean;
}

export function KnownPerson({ keys, ...rest }: Props) {
  const view = useKnown(keys);
  // Around the card, so that a person who was forgotten can still be taken back.
  return <EditScope note={<EditNote />}>{view && <PersonCard view={view} {...rest} />}</EditScope>;
}
