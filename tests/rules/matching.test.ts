/** Who may be the same person: with reasons, across networks, never those a person kept apart. */
import { describe, expect, it } from 'vitest';
import type { Person } from '../../lib/model/records.ts';
import { matches } from '../../lib/rules/matching.ts';
import { foldedName } from '../../lib/rules/traces.ts';
import { NOW, somebody } from './history.ts';

const on = (network: string, name: string, handle: string | null, url: string | null, more: Partial<Person> = {}): Person =>
  somebody({ name, accounts: [{ network, name, handle, url }], keys: [`${network}|${handle ?? url}`], ...more });
const reasons = (...people: Person[]): string[][] =>
  matches(people, NOW).map((match) => match.reasons.map((key) => key.replace('stageFacts.match', '')));

describe('matches', () => {
  it.each([
    ['Erika Müller', 'Dr. Erika Mueller'],
    ['Müller, Erika', 'Erika  Müller'],
    ['José García', 'Jose Garcia'],
    ['Straßer Ömer', 'Ömer Strasser'],
  ])('%s and %s by name', (a, b) => expect(reasons(on('x', a, 'aaaa', null), on('linkedin', b, 'bbbb', null))).toEqual([['Name']]));

  it('by handle however it is written, a common one is none', () => {
    expect(reasons(on('x', 'A', 'erika.b', null), on('mastodon', 'B', '@erika_b@social.example', null))).toEqual([['Handle']]);
    expect(reasons(on('x', 'A', 'admin', null), on('mastodon', 'B', 'admin', null))).toEqual([]);
    expect(reasons(on('x', 'A', 'abc', null), on('mastodon', 'B', 'abc', null))).toEqual([]);
  });

  it('by a shared account address, also on one network', () =>
    expect(reasons(on('x', 'A', null, 'https://www.x.com/erika/'), on('x', 'B', null, 'https://x.com/Erika?s=1'))).toEqual([['Link']]));

  it('by company in a handle or a website in a handle; two colleagues are not one person', () => {
    const colleague = (name: string) => on('linkedin', name, null, `https://linkedin.com/in/${name}`, { company: 'Muster GmbH & Co. KG' });
    expect(reasons(colleague('anna'), on('x', 'M', 'muster', null))).toEqual([['Company']]);
    expect(reasons(on('web', 'K', null, 'https://www.muster.de/about'), on('x', 'M', 'muster', null))).toEqual([['Company']]);
    expect(reasons(colleague('anna'), colleague('bert'))).toEqual([]);
  });

  it('not by one word, and not two of one network with one name', () => {
    expect(reasons(on('x', 'Erika', 'aaaa', null), on('linkedin', 'Erika', 'bbbb', null))).toEqual([]);
    expect(reasons(on('x', 'Erika Müller', 'aaaa', null), on('x', 'Erika Müller', 'bbbb', null))).toEqual([]);
  });

  it('with all reasons at once, those with most first', () => {
    const found = reasons(
      on('x', 'Max Muster', 'mmmm', null),
      on('linkedin', 'Max Muster', 'nnnn', null),
      on('x', 'Erika Müller', 'erikam', null),
      on('linkedin', 'Erika Müller', 'erikam', null),
    );
    expect(found).toEqual([['Handle', 'Name'], ['Name']]);
  });

  it('leaves out who is not the same, whichever side says so, and who is put off', () => {
    const [a, b] = [on('x', 'Erika Müller', 'aaaa', null), on('linkedin', 'Erika Müller', 'bbbb', null)];
    expect(matches([a, b], NOW)).toHaveLength(1);
    expect(matches([{ ...a, notSame: [b.id] }, b], NOW)).toEqual([]);
    expect(matches([a, { ...b, notSame: [a.id] }], NOW)).toEqual([]);
    expect(matches([a, { ...b, later: [{ id: a.id, until: NOW + 1 }] }], NOW)).toEqual([]);
    expect(matches([a, { ...b, later: [{ id: a.id, until: NOW }] }], NOW)).toHaveLength(1);
    expect(matches([a, { ...b, later: [{ id: a.id, until: NOW }] }])).toEqual([]);
  });

  it('says nothing of a name that a crowd has', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => on(index % 2 ? 'x' : 'linkedin', 'Thomas Müller', `h${index}xxx`, null));
    expect(matches(crowd, NOW)).toEqual([]);
  });
});

it('names are folded word by word', () => expect(foldedName('  Prof. Dr. ÄNNE  Weiß-Groß ')).toBe('aenne gross weiss'));
