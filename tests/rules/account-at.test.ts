/** Whose account an address is: a profile's, not a post's, and nobody of ours. */
import { describe, expect, it } from 'vitest';
import { addressOf, accountAt, profileAt } from '../../lib/rules/account-at.ts';

const settings = {
  sites: [{ origin: 'https://forum.example', network: 'discourse', level: 'read' as const }],
  own: [{ network: 'x', url: 'https://x.com/firma', name: 'Firma', keys: ['firma'] }],
};
const keys = (found: ReturnType<typeof profileAt>): unknown => ('wrong' in found ? found.wrong : [found.network.id, ...found.keys]);

describe('a profile', () => {
  it.each([
    ['https://x.com/erika?lang=de', ['x', 'erika']],
    ['  x.com/Erika ', ['x', 'erika']],
    ['https://www.linkedin.com/in/erika-muster/', ['linkedin', 'in/erika-muster']],
    ['https://www.linkedin.com/company/kunde/', ['linkedin', 'company/kunde']],
    ['https://bsky.app/profile/erika.bsky.social', ['bluesky', 'erika.bsky.social']],
    ['https://forum.example/u/erika', ['discourse', 'forum.example/u/erika']],
    // A post names its author too, but the click meant the post.
    ['https://x.com/erika/status/100', 'no-account'],
    ['https://bsky.app/profile/erika.bsky.social/post/3k', 'no-account'],
    ['https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/', 'no-account'],
    ['https://forum.example/t/thema/12', 'no-account'],
    ['https://x.com/home', 'no-account'],
    ['https://x.com/Firma', 'own'],
    ['https://zeitung.example/erika', 'no-network'],
    ['mailto:erika@x.com', 'no-address'],
    ['erika', 'no-address'],
    ['   ', 'empty'],
  ])('at %s', (typed, expected) => expect(keys(profileAt(typed, settings))).toEqual(expected));
});

it('is called what its address calls it, also where that is badly written', () => {
  const name = (url: string): unknown => (accountAt(url, []) as { name?: string }).name;
  expect(name('https://www.xing.com/profile/Erika_M%C3%BCller')).toBe('Erika_Müller');
  expect(name('https://x.com/erika%')).toBe(undefined);
  expect(name('https://www.linkedin.com/in/100%25-erika%')).toBe('100%25-erika%');
});

it('an address is read with and without its beginning', () => {
  expect(addressOf('x.com/a#b')).toEqual({ url: new URL('https://x.com/a#b') });
  expect(addressOf('HTTP://x.com')).toEqual({ url: new URL('http://x.com/') });
  expect(addressOf('https://')).toEqual({ wrong: 'no-address' });
});
