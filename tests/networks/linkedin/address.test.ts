import { describe, expect, it } from 'vitest';
import { linkedin } from '../../../lib/networks/linkedin/index.ts';
import { EXAMPLES } from './examples.ts';

describe('LinkedIn addresses', () => {
  for (const [kind, list] of Object.entries(EXAMPLES))
    it.each(list)(`%s is a ${kind}`, (url, canonical) => expect(linkedin.page(new URL(url))).toEqual({ kind, url: canonical }));
});

describe('account keys', () => {
  const keys = (url: string | null, more: { handle?: string; id?: string } = {}): string[] =>
    linkedin.accountKeys({ url, handle: more.handle ?? null, id: more.id }, null);

  it.each([
    ['https://de.linkedin.com/in/Jana-Lindner?trk=x', ['in/jana-lindner']],
    ['www.linkedin.com/in/jana-lindner/', ['in/jana-lindner']],
    ['https://www.linkedin.com/in/j%C3%BCrgen-muster/', ['in/jürgen-muster']],
    ['https://www.linkedin.com/company/muster-systemhaus/posts/', ['company/muster-systemhaus']],
    ['https://www.linkedin.com/company/110897172/admin/page-posts/published/', ['company/110897172']],
    ['https://www.linkedin.com/in/ACoAADemo_0-1', ['in/ACoAADemo_0-1']],
    ['https://www.linkedin.com/in/jana-lindner?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACoAADemo01', ['in/ACoAADemo01', 'in/jana-lindner']],
    ['https://www.linkedin.com/in/%E0%A4%A', ['in/%e0%a4%a']],
    ['https://www.linkedin.com/jobs/view/1', []],
    ['https://linkedin.com.evil.example/in/jana-lindner/', []],
    ['javascript:alert(1)//linkedin.com/in/jana', []],
    ['not an address', []],
  ])('%s', (url, expected) => expect(keys(url)).toEqual(expected));

  it('a member is the same under the id alone and under an address with the id', () => {
    expect(keys(null, { id: 'ACoAADemo01' })).toEqual(['in/ACoAADemo01']);
    expect(keys('https://www.linkedin.com/in/neuer-name/', { id: 'ACoAADemo01' })).toEqual(['in/ACoAADemo01', 'in/neuer-name']);
    expect(keys(null, { handle: 'Jana-Lindner' })).toEqual(['in/jana-lindner']);
  });
});
