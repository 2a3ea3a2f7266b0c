/** Two entries that may be one person: why, and the three answers. */
import { Button, Group } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { PersonEdit } from '../../lib/messages.ts';
import type { Person } from '../../lib/model/records.ts';
import type { Match } from '../../lib/rules/matching.ts';
import { Words } from '../base/Words.tsx';
import { accountText } from './Accounts.tsx';
import { inDays } from './days.ts';
import { useEdits } from '../edit/edits.tsx';
import { networkName } from '../../lib/networks/index.ts';
import { nameOf } from './names.ts';
import { matchWords } from './words.ts';

/** For so many days "later" puts the question off. */
const LATER = 28;

const told = (person: Person): string =>
  `${nameOf(person)} (${person.accounts.map((account) => `${networkName(account.network)}: ${accountText(account)}`).join(', ')})`;

interface Props {
  /** The one that stays where they are one. */
  a: Person;
  b: Person;
  reasons: Match['reasons'];
  now: number;
  zone: string;
  /** Both names are shown (in a list), not only the other's (on a card). */
  both?: boolean;
}

export function MatchRow({ a, b, reasons, now, zone, both }: Props) {
  const { run } = useEdits();
  const answer = (edit: PersonEdit): void => void run({ type: 'person', person: a.id, item: null, edit });
  return (
    <li>
      <div className="rk-break">
        {both && (
          <>
            <a href={`#people/${a.id}`}>
              <Words text={told(a)} limit={300} />
            </a>
            {' = '}
          </>
        )}
        <a href={`#people/${b.id}`}>
          <Words text={told(b)} limit={300} />
        </a>
        {both && '?'}
      </div>
      <div className="rk-soft rk-small">{reasons.map(matchWords).join(' · ')}</div>
      <Group gap={6} mt={4} role="group" aria-label={t('people.sameAs', [nameOf(b)])}>
        <Button size="compact-sm" variant="light" onClick={() => answer({ edit: 'merge', other: b.id })}>
          {t('people.isSame')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => answer({ edit: 'not-same', other: b.id })}>
          {t('people.notSame')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => answer({ edit: 'later', other: b.id, until: inDays(LATER, now, zone) })}>
          {t('people.later')}
        </Button>
      </Group>
    </li>
  );
}
