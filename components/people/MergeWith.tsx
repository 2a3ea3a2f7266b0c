/** Finds another entry by name or account and makes one of the two. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Person } from '../../lib/model/records.ts';
import { Words } from '../base/Words.tsx';
import { useEdits } from '../edit/edits.tsx';
import { searchText, searchWords } from './list.ts';
import { networkName } from '../../lib/networks/index.ts';
import { nameOf } from './names.ts';

/** Results shown. */
const SHOWN = 8;

export function MergeWith({ person, people }: { person: Person; people: readonly Person[] }) {
  const { run } = useEdits();
  const [text, setText] = useState('');
  const wanted = searchWords(text);
  const found: Person[] = [];
  if (wanted.length)
    for (const other of people) {
      if (other.id !== person.id && wanted.every((word) => searchText(other).includes(word))) found.push(other);
      if (found.length > SHOWN) break;
    }
  return (
    <>
      <TextInput
        size="xs"
        type="search"
        label={t('people.mergeFind')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div role="status" className="rk-small rk-soft">
        {wanted.length > 0 && found.length === 0 && t('people.mergeNone')}
        {found.length > SHOWN && t('people.mergeMany')}
      </div>
      <ul className="rk-list rk-plain">
        {found.slice(0, SHOWN).map((other) => (
          <li key={other.id} className="rk-line rk-wrap">
            <span className="rk-grow rk-break">
              <Words text={nameOf(other)} />{' '}
              <span className="rk-soft rk-small">{[...new Set(other.accounts.map(({ network }) => networkName(network)))].join(', ')}</span>
            </span>
            <Button
              size="compact-sm"
              variant="light"
              aria-label={t('people.mergeThis', [nameOf(other)])}
              onClick={() => {
                setText('');
                void run({ type: 'person', person: person.id, item: null, edit: { edit: 'merge', other: other.id } });
              }}
            >
              {t('people.isSame')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
