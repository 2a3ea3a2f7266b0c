import { describe, expect, it } from 'vitest';
import { linkedin } from '../../../lib/networks/linkedin/index.ts';

const L = 'https://www.linkedin.com';
const N = '7270000000000000001';

describe('LinkedIn addresses', () => {
  it.each([
    [`${L}/`, 'feed', `${L}/`],
    [`${L}/feed/?trk=x`, 'feed', `${L}/feed/`],
    [`${L}/feed/update/urn:li:activity:${N}/?commentUrn=urn%3Ali%3Acomment%3A(x)`, 'post', `${L}/feed/update/urn:li:activity:${N}/`],
    [`${L}/feed/update/urn%3Ali%3AugcPost%3A${N}`, 'post', `${L}/feed/update/urn:li:ugcPost:${N}/`],
    [`${L}/feed/update/urn:li:groupPost:8612345-${N}/`, 'post', `${L}/feed/update/urn:li:groupPost:${N}/`],
    [
      `https://de.linkedin.com/posts/muster-systemhaus_edv-share-preis-activity-${N}-AbC1?utm_source=share`,
      'post',
      `${L}/feed/update/urn:li:activity:${N}/`,
    ],
    [`${L}/embed/feed/update/urn:li:share:${N}`, 'post', `${L}/feed/update/urn:li:share:${N}/`],
    ['https://de.linkedin.com/in/jana-lindner?trk=people', 'profile', `${L}/in/jana-lindner/`],
    [`${L}/in/jana-lindner/recent-activity/all/`, 'profile', `${L}/in/jana-lindner/recent-activity/all/`],
    [`${L}/company/muster-systemhaus/posts/?feedView=all`, 'profile', `${L}/company/muster-systemhaus/posts/`],
    [`${L}/showcase/muster-cloud/`, 'profile', `${L}/showcase/muster-cloud/`],
    [`${L}/search/results/content/?keywords=edv%20handel&origin=x`, 'search', `${L}/search/results/content/?keywords=edv%20handel`],
    [`${L}/feed/hashtag/fachhandel/`, 'search', `${L}/feed/hashtag/fachhandel/`],
    [`${L}/groups/8612345/`, 'group', `${L}/groups/8612345/`],
    [`${L}/notifications/?filter=all`, 'notifications', `${L}/notifications/`],
    [`${L}/jobs/view/12345/`, 'other', `${L}/jobs/view/12345/`],
    [`${L}/messaging/thread/2-abc/`, 'other', `${L}/messaging/thread/2-abc/`],
    [`${L}/feed/update/`, 'other', `${L}/feed/update/`],
    [`${L}/posts/no-number-here`, 'other', `${L}/posts/no-number-here/`],
    [`${L}/company/`, 'other', `${L}/company/`],
  ])('%s is a %s', (url, kind, canonical) => expect(linkedin.page(new URL(url))).toEqual({ kind, url: canonical }));
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
