import { describe, expect, it } from 'vitest';
import { commentRef, idTime, keyRef, postRef } from '../../../lib/networks/linkedin/ids.ts';
import { postTime } from '../../../lib/networks/linkedin/entries.ts';
import { followers } from '../../../lib/networks/linkedin/words.ts';
import { worked } from '../shared/worked.ts';

const iso = (text: string): number => Date.parse(text);
/** An id of this moment. */
const at = (text: string): string => String(BigInt(iso(text)) << 22n);

describe('times inside ids', () => {
  it('to the millisecond', () => expect(idTime(at('2026-11-23T12:00:00.123Z'))).toBe(iso('2026-11-23T12:00:00.123Z')));
  it.each(['', '0', '12345678901234567', '99999999999999999999', '7'.repeat(400), 'abc'])('%s is none', (id) =>
    expect(idTime(id)).toBeNull(),
  );
});

describe('urns', () => {
  it.each([
    ['urn:li:activity:7270000000000000001', 'activity'],
    ['urn%3Ali%3AugcPost%3A7270000000000000001', 'ugcPost'],
    ['urn:li:fsd_update:(urn:li:activity:7270000000000000001,MAIN_FEED)', 'activity'],
    ['urn:li:groupPost:123-7270000000000000001', 'groupPost'],
    ['/posts/muster_share-und-preis-activity-7270000000000000001-Ab', 'activity'],
  ])('%s', (text, kind) => expect(postRef(text)).toEqual({ kind, id: '7270000000000000001' }));

  it.each([
    'urn:li:comment:(activity:71,72)',
    'urn:li:comment:(urn:li:activity:71,72)',
    'urn:li:fsd_comment:(72,urn:li:activity:71)',
    'replaceableComment_urn:li:comment:(urn:li:activity:71,72)',
  ])('%s', (text) => expect(commentRef(text)).toEqual({ id: '72', post: { kind: 'activity', id: '71' } }));

  it.each(['', 'urn:li:comment:(activity:71)', 'urn:li:comment:(,)', 'commentBox-1'])('"%s" is no comment', (text) =>
    expect(commentRef(text)).toBeNull(),
  );
});

/** The key of a post as the server-driven pages write it (DOM.md: base64, protobuf, zigzag). */
function key(id: bigint, field: number): string {
  const varint: number[] = [];
  for (let rest = id << 1n; ; ) {
    const byte = Number(rest & 127n);
    rest >>= 7n;
    varint.push(rest ? byte | 128 : byte);
    if (!rest) break;
  }
  return btoa(String.fromCharCode((field << 3) | 2, varint.length + 1, 8, ...varint)).replace(/=+$/, '');
}

describe('keys of server-driven pages', () => {
  it.each([
    [1, 'activity'],
    [2, 'ugcPost'],
  ])('field %i is the %s', (field, kind) => {
    for (const id of [7444658505212661760n, 7528019027558400003n])
      expect(keyRef(`${key(id, field)}-replaceableCommentTools1lV4`)).toEqual({ kind, id: String(id) });
  });
  // From the documented sample in captures/linkedin/DOM.md.
  it('the documented one', () => expect(keyRef('CgsIgMDU1PHd3tDOAQ-commentsSectionAnchorRefX')?.id).toBe('7444658505212661760'));
  it.each([
    `${key(7444658505212661760n, 6)}-replaceableCommentTools`,
    'CgsI-replaceableCommentTools',
    'Cgs-replaceableCommentTools',
    '%%%-replaceableCommentTools',
    'A-replaceableCommentTools',
    'replaceableComment_urn:li:comment:(urn:li:activity:1,2)',
    '',
  ])('%s tells nothing', (text) => expect(keyRef(text)).toBeNull());
});

describe("a post's time", () => {
  const now = iso('2026-11-23T12:00:00Z');
  const time = (kind: string, id: string, age: string): string[] | null => {
    const found = postTime({ kind, id }, age, now);
    return found && [new Date(found.from).toISOString(), new Date(found.to).toISOString()];
  };
  it('an activity id is exact', () =>
    expect(time('activity', at('2026-11-21T09:00:00Z'), '2 Tage •')).toEqual(['2026-11-21T09:00:00.000Z', '2026-11-21T09:00:00.000Z']));
  it('a draft id is taken where the age allows it', () =>
    expect(time('ugcPost', at('2026-11-21T09:00:00Z'), '2d •')).toEqual(['2026-11-21T09:00:00.000Z', '2026-11-21T09:02:00.000Z']));
  it('a draft written long before is not the time of the post', () =>
    expect(time('ugcPost', at('2026-11-12T09:00:00Z'), '4 Std. •')?.[1]).toBe('2026-11-23T08:00:00.000Z'));
  it("nor is the time of somebody's reaction", () =>
    expect(time('activity', at('2026-11-23T11:00:00Z'), '2 Wochen •')?.[1]).toBe('2026-11-09T12:00:00.000Z'));
  it('nothing told, nothing known', () => expect(postTime(undefined, '', now)).toBeNull());
});

describe('followers', () => {
  it.each([
    ['33,269,453 followers', 33269453],
    ['1.234 Follower:innen', 1234],
    ['12K followers', 12000],
    ['1,2 Mio. Follower', 1200000],
    ['Hannover 4.812 Follower:innen', 4812],
    ['527 060 abonnés', 527060],
  ])('%s', (line, count) => expect(followers(line)).toBe(count));
  it.each(['58 connections', 'followers', ''])('%s: none', (line) => expect(followers(line)).toBeNull());
  it('a line of nothing but digits is read in no time', () => {
    const start = worked();
    expect(followers('9'.repeat(20_000))).toBeNull();
    expect(worked() - start).toBeLessThan(200);
  });
});
