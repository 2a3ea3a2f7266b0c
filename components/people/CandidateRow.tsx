/** One candidate: the ingredients, and "make a person" or "dismiss". */
import { Anchor, Button, Group } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { Interaction } from '../../lib/model/records.ts';
import type { Candidate } from '../../lib/rules/candidates.ts';
import { webAddress } from '../base/address.ts';
import { Words } from '../base/Words.tsx';
import { useEdits } from '../edit/edits.tsx';
import { dayText, number } from '../base/time.ts';
import { networkName } from '../../lib/networks/index.ts';
import { deedName } from './names.ts';

/** What is known of them, one fact a piece; nothing is said of what is zero. */
function ingredients(candidate: Candidate, zone: string): string[] {
  const { wrote, threads, drew, named, reach, questions, mentioned, answered, deeds } = candidate;
  const ours = Object.entries(deeds).map(([kind, count]) => t('people.times', [count, deedName(kind as Interaction['kind'])]));
  return [
    t('people.found.wrote', [wrote, threads, dayText(candidate.since, zone), dayText(candidate.last, zone)]),
    drew ? t('people.found.drew', drew) : '',
    named ? t('people.found.named', named) : '',
    reach ? t('people.found.reach', [number(reach.count), dayText(reach.at, zone)]) : '',
    mentioned ? t('people.found.mentioned', mentioned) : '',
    questions ? t('people.found.questions', questions) : '',
    answered ? t('people.found.answered', answered) : '',
    ours.length ? t('people.found.deeds', [ours.join(', ')]) : '',
  ].filter(Boolean);
}

export function CandidateRow({ candidate, zone }: { candidate: Candidate; zone: string }) {
  const { run } = useEdits();
  const { account, network, item, keys } = candidate;
  const name = account.name || account.handle || t('people.nameless');
  const address = webAddress(account.url);
  const make = (): void =>
    void run({ type: 'person', person: null, item, edit: { edit: 'stage', to: 'identified', why: [], note: '' } }).then((answer) => {
      if (answer?.person) location.hash = `#people/${answer.person}`;
    });
  return (
    <li>
      <div className="rk-break">
        {address ? (
          <Anchor href={address} target="_blank" rel="noreferrer noopener" inherit>
            <Words text={name} />
          </Anchor>
        ) : (
          <Words text={name} />
        )}{' '}
        <span className="rk-soft">{networkName(network)}</span>
      </div>
      <ul className="rk-reasons">
        {ingredients(candidate, zone).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Group gap={6} mt={4} role="group" aria-label={name}>
        <Button size="compact-sm" variant="light" onClick={make}>
          {t('people.makePerson')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void run({ type: 'dismiss', keys, on: true })}>
          {t('people.dismiss')}
        </Button>
      </Group>
    </li>
  );
}
