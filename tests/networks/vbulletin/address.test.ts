import { describe, expect, it } from 'vitest';
import { linkOf, memberIn, threadIn } from '../../../lib/networks/vbulletin/address.ts';
import { vbulletin } from '../../../lib/networks/vbulletin/index.ts';
import { EXAMPLES } from './examples.ts';

const BOARD = 'https://forum.muster.example/';
const keys = (url: string | null): string[] => vbulletin.accountKeys({ url, handle: null }, null);

describe('vBulletin addresses', () => {
  it.each(Object.entries(EXAMPLES).flatMap(([kind, pairs]) => pairs.map(([url, canonical]) => [url, kind, canonical])))(
    '%s is a %s',
    (url, kind, canonical) => expect(vbulletin.page(new URL(url))).toEqual({ kind, url: canonical }),
  );

  it.each([
    ['showthread.php?t=12&page=3', '12'],
    ['showthread.php?p=77#post77', null],
    ['showthread.php?12-neue-server/page3', '12'],
    ['threads/12-neue-server?p=77&viewfull=1#post77', '12'],
    ['hardware/12-neue-server-34.html', '12'],
    ['hardware/77-post12.html', null],
    ['f3/neue-server-34567/', '34567'],
    ['f3/neue-server-34567-12.html', '34567'],
    ['f3/server-2026-34567.html', '34567'],
    ['f3/', null],
    ['forum/hardware/server/12-neue-server', '12'],
    ['members/5-Jana-Beispiel', null],
    ['member.php?5-Jana-Beispiel', null],
    ['forumdisplay.php?3-Hardware', null],
    ['forums/3-Hardware', null],
    ['printthread.php?t=12', '12'],
  ])('thread of %s', (path, id) => expect(threadIn(new URL(path, BOARD))).toBe(id));

  it.each([
    ['member.php?u=5', '5'],
    ['member.php?5-Jana-Beispiel', '5'],
    ['members/5-Jana-Beispiel', '5'],
    ['members/5.html', '5'],
    ['members/jana-beispiel.html', null],
    ['showthread.php?12-neue-server', null],
  ])('member of %s', (path, id) => expect(memberIn(new URL(path, BOARD))).toBe(id));

  it('links lose the session and stay as friendly as they are', () => {
    const base = new URL(BOARD);
    expect(linkOf('member.php?s=0123456789abcdef0123456789abcdef&u=5', base)).toBe(`${BOARD}member.php?u=5`);
    expect(linkOf('showthread.php?12-neue-server&s=0123456789abcdef0123456789abcdef&p=77#post77', base)).toBe(
      `${BOARD}showthread.php?12-neue-server&p=77#post77`,
    );
    expect(linkOf('showthread.php?12-neue-server', base)).toBe(`${BOARD}showthread.php?12-neue-server`);
  });
});

describe('account keys', () => {
  it('a member is known by number on this board, however the address is typed', () => {
    for (const url of [
      `${BOARD}member.php?u=5`,
      `${BOARD}member.php?5-Jana-Beispiel&s=0123456789abcdef0123456789abcdef`,
      'forum.muster.example/members/5-Jana-Beispiel',
      ' http://www.forum.muster.example/member/5-jana-beispiel ',
    ])
      expect(keys(url)).toEqual(['forum.muster.example|u=5']);
    expect(keys('https://muster.example/vb/member.php?u=5')).toEqual(['muster.example/vb|u=5']);
  });

  it('vBSEO names members by name alone', () => {
    expect(keys(`${BOARD}members/jana-beispiel.html`)).toEqual(['forum.muster.example/members/jana-beispiel.html']);
  });

  it('look-alikes and other numbers are others', () => {
    for (const url of [
      `${BOARD}member.php?u=55`,
      'https://forum.muster.example.evil.example/member.php?u=5',
      'https://evil.example/forum.muster.example/member.php?u=5',
    ])
      expect(keys(url)).not.toContain('forum.muster.example|u=5');
    for (const url of [null, '', 'https://[', 'javascript:alert(1)']) expect(keys(url)).toEqual([]);
  });
});
