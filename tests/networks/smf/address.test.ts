import { describe, expect, it } from 'vitest';
import { linkOf } from '../../../lib/networks/smf/address.ts';
import { smf } from '../../../lib/networks/smf/index.ts';
import { EXAMPLES } from './examples.ts';

const BOARD = 'https://forum.muster.example/';
const keys = (url: string | null): string[] => smf.accountKeys({ url, handle: null }, null);

describe('SMF addresses', () => {
  it.each(Object.entries(EXAMPLES).flatMap(([kind, pairs]) => pairs.map(([url, canonical]) => [url, kind, canonical])))(
    '%s is a %s',
    (url, kind, canonical) => expect(smf.page(new URL(url))).toEqual({ kind, url: canonical }),
  );

  it('links lose the session', () => {
    const base = new URL(BOARD);
    expect(linkOf(`${BOARD}index.php?PHPSESSID=0a1b2c&topic=12.msg77#msg77`, base)).toBe(`${BOARD}index.php?topic=12.msg77#msg77`);
    expect(linkOf(`${BOARD}index.php?PHPSESSID=0a1b2c;action=profile;u=5`, base)).toBe(`${BOARD}index.php?action=profile;u=5`);
    expect(linkOf('javascript:void(0)', base)).toBeNull();
  });
});

describe('account keys', () => {
  it('a member is known by number on this board, however the address is typed', () => {
    for (const url of [
      `${BOARD}index.php?action=profile;u=5`,
      `${BOARD}index.php?PHPSESSID=0a1b2c;action=profile;u=5;area=showposts`,
      'forum.muster.example/index.php?action=profile;u=5',
      ' http://www.forum.muster.example/profile/?u=5 ',
      `${BOARD}?action=profile;u=5`,
    ])
      expect(keys(url)).toEqual(['forum.muster.example|u=5']);
    expect(keys('https://muster.example/smf/index.php?action=profile;u=5')).toEqual(['muster.example/smf|u=5']);
  });

  it('look-alikes and other numbers are others', () => {
    for (const url of [
      `${BOARD}index.php?action=profile;u=55`,
      'https://forum.muster.example.evil.example/index.php?action=profile;u=5',
      'https://evil.example/forum.muster.example/index.php?action=profile;u=5',
    ])
      expect(keys(url)).not.toContain('forum.muster.example|u=5');
    for (const url of [null, '', 'https://[', 'javascript:alert(1)']) expect(keys(url)).toEqual([]);
  });
});
