/** A person's card by id, with its loading, gone and error states. */
import { Alert, Button, Loader } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { failureWords } from '../base/failure.ts';
import { EditNote } from '../edit/EditNote.tsx';
import { EditScope } from '../edit/edits.tsx';
import { PersonCard } from './PersonCard.tsx';
import { usePerson } from './use-person.ts';

interface Props {
  id: string;
  now: number;
  settings: Settings;
  wide?: boolean;
  onGone?: () => void;
  people?: readonly Person[];
}

function Card({ id, ...rest }: Props) {
  const { view, trouble, again } = usePerson(id);
  if (trouble && !view)
    return (
      <Alert color="red" title={t('people.unreadable')}>
        <p>{failureWords(trouble)}</p>
        <Button size="compact-sm" variant="default" onClick={again}>
          {t('common.again')}
        </Button>
      </Alert>
    );
  if (view === undefined) return <Loader size="sm" role="status" aria-label={t('people.loading')} />;
  if (view === null) return <p className="rk-soft">{t('people.gone')}</p>;
  return <PersonCard view={view} {...rest} />;
}

/** The notice of the last change stands around the card: it outlives a person who was forgotten. */
export function OnePerson(props: Props) {
  return (
    <EditScope note={<EditNote />}>
      <Card {...props} />
    </EditScope>
  );
}
