import { describe, expect, it } from 'vitest';
import { phpbb } from '../../../lib/networks/phpbb/index.ts';
import { EXAMPLES } from './examples.ts';

const BOARD = 'https://forum.muster.example/';
const keys = (url: string | null): string[] => phpbb.accountKeys({ url, handle: null }, null);

describe('phpBB addresses', () => {
  it.each(Object.entries(EXAMPLES).flatMap(([kind, pairs]) => pairs.map(([url, canonical]) => [url, kind, canonical])))(
    '%s is a %s',
    (url, kind, canonical) => expect(phpbb.page(new URL(url))).toEqual({ kind, url: canonical }),
  );

  it('the canonical form stays itself', () => {
    for (const [, canonical] of Object.values(EXAMPLES).flat()) expect(phpbb.page(new URL(canonical)).url).toBe(canonical);
  });
});

describe('account keys', () => {
  it('a member is known by number on this board, however the address is typed', () => {
    for (const url of [
      `${BOARD}memberlist.php?mode=viewprofile&u=5`,
      `${BOARD}memberlist.php?mode=viewprofile&u=5&sid=0a1b2c3d`,
      'forum.muster.example/memberlist.php?u=5&mode=viewprofile',
      ' http://www.forum.muster.example/profile.php?mode=viewprofile&u=5 ',
      `${BOARD}member5.html`,
    ])
      expect(keys(url)).toEqual(['forum.muster.example|u=5']);
  });

  it('a board in a folder is another board than one at the root', () => {
    expect(keys('https://muster.example/forum/memberlist.php?mode=viewprofile&u=5')).toEqual(['muster.example/forum|u=5']);
    expect(keys('https://muster.example/memberlist.php?mode=viewprofile&u=5')).toEqual(['muster.example|u=5']);
  });

  it('look-alikes and other numbers are others', () => {
    const mine = keys(`${BOARD}memberlist.php?mode=viewprofile&u=5`)[0];
    for (const url of [
      `${BOARD}memberlist.php?mode=viewprofile&u=55`,
      'https://forum.muster.example.evil.example/memberlist.php?mode=viewprofile&u=5',
      'https://evil.example/forum.muster.example/memberlist.php?mode=viewprofile&u=5',
      `https://evil.example/?x=${encodeURIComponent(BOARD)}&u=5`,
    ])
      expect(keys(url)).not.toContain(mine);
  });

  it('guests (member 1) and rubbish are nobody in particular', () => {
    expect(keys(`${BOARD}memberlist.php?mode=viewprofile&u=1`)).not.toContain('forum.muster.example|u=1');
    for (const url of [null, '', '  ', 'https://[', 'javascript:alert(1)']) expect(keys(url)).toEqual([]);
  });
});
