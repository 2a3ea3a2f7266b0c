/** One person in the list: who, tags, stage, networks, last contact. */
import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { dayText, number } from '../base/time.ts';
import { Words } from '../base/Words.tsx';
import { TagChip } from '../settings/TagChip.tsx';
import { LeadChip } from './LeadChip.tsx';
import type { Contact } from './list.ts';
import { networkName } from '../../lib/networks/index.ts';
import { assigneeText, nameOf, tagLook } from './names.ts';
import { stageName } from './words.ts';

/** Tags shown of one person. */
const TAGS = 4;

interface Props {
  person: Person;
  contact: Contact | undefined;
  settings: Settings;
  chosen: boolean;
  choose: (id: string, on: boolean) => void;
  open: boolean;
}

function Facts({ person, contact, settings }: Pick<Props, 'person' | 'contact' | 'settings'>) {
  const at = contact ? contact.at : person.lastContactAt;
  const facts = [
    person.stage && stageName(person.stage),
    assigneeText(person.assignee, settings),
    [...new Set(person.accounts.map(({ network }) => networkName(network)))].join(', '),
    at === null ? '' : t('people.contactAt', [dayText(at, settings.hours.zone)]),
  ].filter(Boolean);
  return (
    <span className="rk-soft rk-small rk-cut-line">
      {facts.join(' · ')}
      {contact?.cadence && contact.cadence.state !== 'green' && (
        <span className="rk-person-cadence" data-state={contact.cadence.state}>
          {' · '}
          {t('people.cadenceShort', [number(contact.cadence.days), number(contact.cadence.max)])}
        </span>
      )}
    </span>
  );
}

export const Row = memo(function Row({ person, contact, settings, chosen, choose, open }: Props) {
  const name = nameOf(person);
  const beside = [person.role, person.company].filter(Boolean).join(' · ');
  return (
    <div className="rk-person-row" data-open={open || undefined}>
      <Checkbox
        size="xs"
        aria-label={t('people.choose', [name])}
        checked={chosen}
        onChange={(event) => choose(person.id, event.currentTarget.checked)}
      />
      <div className="rk-person-row-text">
        <span className="rk-cut-line">
          <a href={`#people/${person.id}`} aria-current={open || undefined} data-row={person.id}>
            <Words text={name} />
          </a>
          {beside && (
            <span className="rk-soft">
              {' '}
              <Words text={beside} />
            </span>
          )}
        </span>
        <Facts person={person} contact={contact} settings={settings} />
      </div>
      <span className="rk-person-row-tags">
        {person.lead && <LeadChip />}
        {person.tags.slice(0, TAGS).map(({ tag }) => (
          <TagChip key={tag} {...tagLook(tag, settings)} />
        ))}
        {person.tags.length > TAGS && <span className="rk-soft rk-small">+{person.tags.length - TAGS}</span>}
      </span>
    </div>
  );
});
