import { describe, expect, it } from 'vitest';
import { disqus } from '../../../lib/networks/disqus/index.ts';
import { EXAMPLES } from './examples.ts';

describe('Disqus addresses', () => {
  const cases = Object.entries(EXAMPLES).flatMap(([kind, list]) => list.map(([from, to]) => [from, kind, to] as const));
  it.each(cases)('%s is a %s', (from, kind, url) => expect(disqus.page(new URL(from))).toEqual({ kind, url }));
});

describe('account keys', () => {
  const keys = (url: string | null, handle: string | null = null, id: string | null = null) =>
    disqus.accountKeys({ url, handle, id }, null);

  it('the number first, then the user name, however it is told', () => {
    expect(keys('https://disqus.com/by/Jana/', 'Jana', '77')).toEqual(['id:77', 'by/jana']);
    expect(keys('https://disqus.com/by/jana/')).toEqual(['by/jana']);
    expect(keys('https://www.disqus.com/jana')).toEqual(['by/jana']);
  });

  it('a look-alike host, a guest’s own page and rubbish are no account', () => {
    expect(keys('https://disqus.com.evil.example/by/jana/')).toEqual([]);
    expect(keys('https://notdisqus.com/by/jana/')).toEqual([]);
    expect(keys('https://jana.example/')).toEqual([]);
    expect(keys('rubbish')).toEqual([]);
    expect(keys(null)).toEqual([]);
  });
});
