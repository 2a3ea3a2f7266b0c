/** Those with whom nothing went both ways for longer than their tags ask for, most pressing first. */
import { Button, Loader } from '@mantine/core';
import { useMemo, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { presses } from '../../lib/rules/cadence.ts';
import { Words } from '../base/Words.tsx';
import { TagChip } from '../settings/TagChip.tsx';
import { CadenceText } from './CadenceNote.tsx';
import type { Contact } from './list.ts';
import { nameOf, tagLook } from './names.ts';

const PAGE = 50;

interface Props {
  people: readonly Person[];
  contacts: ReadonlyMap<string, Contact> | null;
  settings: Settings;
}

export function Fading({ people, contacts, settings }: Props) {
  const [limit, setLimit] = useState(PAGE);
  const found = useMemo(
    () =>
      people
        .flatMap((person) => {
          const cadence = contacts?.get(person.id)?.cadence;
          return cadence && cadence.state !== 'green' ? [{ person, cadence }] : [];
        })
        .sort((a, b) => presses(a.cadence, b.cadence)),
    [people, contacts],
  );
  if (!settings.tags.some(({ cadence }) => cadence)) return <p className="rk-soft">{t('people.fadingUnset')}</p>;
  if (!contacts) return <Loader size="sm" role="status" aria-label={t('people.loading')} />;
  if (!found.length) return <p className="rk-soft">{t('people.fadingNone')}</p>;
  return (
    <>
      <p className="rk-soft rk-small">{t('people.fadingAbout')}</p>
      <ul className="rk-list rk-plain rk-card rk-padded">
        {found.slice(0, limit).map(({ person, cadence }) => (
          <li key={person.id}>
            <div className="rk-line rk-wrap">
              <a href={`#people/${person.id}`}>
                <Words text={nameOf(person)} />
              </a>
              {person.tags.map(({ tag }) => (
                <TagChip key={tag} {...tagLook(tag, settings)} />
              ))}
            </div>
            <span className="rk-small">
              <CadenceText cadence={cadence} settings={settings} />
            </span>
          </li>
        ))}
      </ul>
      {found.length > limit && (
        <Button size="compact-sm" variant="default" onClick={() => setLimit(limit + PAGE)}>
          {t('people.moreOf', [found.length - limit])}
        </Button>
      )}
    </>
  );
}
