/** A wiki's addresses and account keys, with examples. */
import { describe, expect, it } from 'vitest';
import { userPage } from '../../../lib/networks/mediawiki/address.ts';
import { mediawiki } from '../../../lib/networks/mediawiki/index.ts';
import { isTalk, personIn } from '../../../lib/networks/mediawiki/names.ts';
import { EXAMPLES } from './examples.ts';

describe('pages', () => {
  for (const [kind, addresses] of Object.entries(EXAMPLES))
    it.each(addresses)(`%s is ${kind}`, (address, canonical) => expect(mediawiki.page(new URL(address))).toEqual({ kind, url: canonical }));

  it('a stray % in a title is no reason to fail', () =>
    expect(mediawiki.page(new URL('https://w.example/wiki/Talk:100%')).kind).toBe('post'));
});

describe('names', () => {
  it.each([
    ['Benutzer:Jana Beispiel', 'Jana Beispiel', true],
    ['Benutzerin Diskussion:Jana_Beispiel', 'Jana Beispiel', false],
    ['User talk:192.0.2.7', '192.0.2.7', false],
    ['Spezial:Beiträge/2001:DB8::7', '2001:DB8::7', false],
    ['Spécial:Contributions/~2026-12345-67', '~2026-12345-67', false],
    ['Discussion utilisatrice:Anne', 'Anne', false],
    ['Участник:Анна', 'Анна', true],
    ['利用者‐会話:Anna', 'Anna', false],
    ['Wikipedysta:Anna', 'Anna', true],
  ])('%s', (title, name, own) => expect(personIn(title)).toEqual({ name, own }));

  it.each(['Benutzer:Jana/Entwurf', 'Diskussion:Jana', 'Datei:User.png', 'Hauptseite', ':User', 'User:', ''])('%s is nobody', (title) =>
    expect(personIn(title)).toBeNull(),
  );

  it.each([
    'Talk:X',
    'Diskussion:X',
    'Wikipedia Diskussion:X',
    'Dyskusja:X',
    'Overleg:X',
    'Обсуждение:X',
    'Keskustelu:X',
    'Vita:X',
    '토론:X',
  ])('%s is talk', (title) => expect(isTalk(title)).toBe(true));
  it.each(['X', 'Wikipedia:Diskussion', 'Datei:Talk.png', 'Portal:Vita'])('%s is not', (title) => expect(isTalk(title)).toBe(false));

  it.each([
    ['https://w.example/index.php?title=User:Jana_B&action=edit&redlink=1', 'https://w.example/index.php?title=User:Jana_B'],
    ['https://w.example/wiki/User:Jana#x', 'https://w.example/wiki/User:Jana'],
    ['https://w.example/wiki/User_talk:Jana', null],
    ['https://w.example/wiki/Special:Contributions/192.0.2.7', null],
  ])("a user's page by %s", (link, wanted) => expect(userPage(new URL(link))).toBe(wanted));
});

describe('accounts', () => {
  const at = new URL('https://wiki.muster.example/wiki/Talk:X');
  it.each([
    ['https://wiki.muster.example/wiki/User:Jana_Beispiel', ['wiki.muster.example/Jana Beispiel']],
    ['https://wiki.muster.example/wiki/Benutzer_Diskussion:jana', ['wiki.muster.example/Jana']],
    ['https://wiki.muster.example/index.php?title=User:Jana&action=edit', ['wiki.muster.example/Jana']],
    ['https://wiki.muster.example/wiki/Spezial:Beitr%C3%A4ge/Jana', ['wiki.muster.example/Jana']],
    ['/wiki/User:Jana', ['wiki.muster.example/Jana']],
    ['https://de.wikipedia.org/wiki/Benutzer:Jana', ['wikimedia.org/Jana']],
    ['https://en.m.wikipedia.org/wiki/User:Jana', ['wikimedia.org/Jana']],
    ['https://meta.wikimedia.org/wiki/User:Jana', ['wikimedia.org/Jana']],
    ['https://de.wikipedia.org.evil.example/wiki/Benutzer:Jana', ['de.wikipedia.org.evil.example/Jana']],
    ['https://notwikipedia.org/wiki/User:Jana', ['notwikipedia.org/Jana']],
    ['https://wiki.muster.example/wiki/Hauptseite', []],
    ['javascript:alert(1)', []],
    ['', []],
  ])('%s', (url, keys) => expect(mediawiki.accountKeys({ url, handle: null }, at)).toEqual(keys));

  it('a name alone belongs to the wiki it stands in, and to none without', () => {
    expect(mediawiki.accountKeys({ url: null, handle: 'jana Beispiel' }, at)).toEqual(['wiki.muster.example/Jana Beispiel']);
    expect(mediawiki.accountKeys({ url: null, handle: 'Jana' }, null)).toEqual([]);
    expect(mediawiki.accountKeys({ url: '/wiki/User:Jana', handle: null }, null)).toEqual([]);
  });

  it('typed by the user and seen on the page it is the same', () => {
    const typed = mediawiki.accountKeys({ url: 'https://de.wikipedia.org/wiki/Benutzerin:Jana_Beispiel', handle: null }, null);
    expect(typed).toEqual(
      mediawiki.accountKeys({ url: null, handle: 'Jana Beispiel' }, new URL('https://fr.wikipedia.org/wiki/Discussion:X')),
    );
  });
});
