/** Reading compared with its own past. */
import { describe, expect, it } from 'vitest';
import type { Health, ReaderTally } from '../../lib/model/records.ts';
import type { Reading } from '../../lib/model/sighting.ts';
import { findingsOf, tallyOf, usualAfter, withTally } from '../../lib/rules/health.ts';

const tally = (change: Partial<ReaderTally> = {}): ReaderTally => ({
  pages: 10,
  entries: 100,
  noAuthor: 0,
  noTime: 0,
  noText: 0,
  gaps: 0,
  ...change,
});
const row = (readers: Health['readers'], usual: Health['usual']): Pick<Health, 'readers' | 'usual'> => ({ readers, usual });

describe('findings', () => {
  it('are none on a day like the others, nor on the first day', () => {
    expect(findingsOf(row({ web: tally({ noTime: 10 }) }, { web: tally({ noTime: 12 }) }))).toEqual([]);
    expect(findingsOf(row({ web: tally({ noTime: 100 }) }, {}))).toEqual([]);
    expect(findingsOf({})).toEqual([]);
  });

  it.each([
    ['author', 'noAuthor'],
    ['time', 'noTime'],
    ['text', 'noText'],
  ] as const)('name a %s that stood on every entry and now on none', (field, key) =>
    expect(findingsOf(row({ web: tally({ entries: 8, [key]: 8 }) }, { web: tally() }))).toEqual([
      { kind: 'field', reader: 'web', field, entries: 8 },
    ]),
  );

  it('take no few entries for a rule, and no field that was always rare', () => {
    expect(findingsOf(row({ web: tally({ entries: 4, noTime: 4 }) }, { web: tally() }))).toEqual([]);
    expect(findingsOf(row({ web: tally({ noTime: 100 }) }, { web: tally({ entries: 20 }) }))).toEqual([]);
    expect(findingsOf(row({ web: tally({ noText: 90 }) }, { web: tally({ noText: 60 }) }))).toEqual([]);
  });

  it('name pages that used to hold entries and hold none', () => {
    const today = tally({ pages: 3, entries: 0 });
    expect(findingsOf(row({ sdui: today }, { sdui: tally() }))).toEqual([{ kind: 'empty', reader: 'sdui', pages: 3 }]);
    expect(findingsOf(row({ sdui: today }, { sdui: tally({ entries: 4 }) }))).toEqual([]);
    expect(findingsOf(row({ sdui: tally({ pages: 2, entries: 0 }) }, { sdui: tally() }))).toEqual([]);
  });

  it('name a general reader where a named one used to read, not where it always did', () => {
    const today = { structure: tally({ pages: 1, entries: 3 }) };
    expect(findingsOf(row(today, { sdui: tally() }))).toEqual([{ kind: 'stand-in', reader: 'structure', entries: 3 }]);
    expect(findingsOf(row(today, { sdui: tally(), structure: tally({ pages: 4 }) }))).toEqual([]);
    expect(findingsOf(row(today, {}))).toEqual([]);
  });
});

describe('what is usual', () => {
  it('is the days before, the older the less', () => {
    const after = usualAfter(row({ web: tally({ pages: 1, entries: 10, noTime: 10 }) }, { web: tally({ pages: 10, entries: 100 }) }));
    expect(after).toEqual({ web: { pages: 10, entries: 100, noAuthor: 0, noTime: 10, noText: 0, gaps: 0 } });
  });

  it('forgets a reader that is not used any more', () => {
    let usual = { ember: tally() } as Record<string, ReaderTally>;
    for (let day = 0; day < 60; day++) usual = usualAfter(row({ sdui: tally() }, usual));
    expect(usual.ember?.entries).toBeLessThan(1);
    expect(usual.sdui?.entries).toBeCloseTo(998, 0);
  });
});

describe('a batch', () => {
  const author = { name: 'Anna', url: null, handle: null };
  const comment = { type: 'comment', id: '1', post: null, parent: null, url: null, author, text: 'x', time: { from: 1, to: 1 } };
  const more = { byPostAuthor: false, repliesShown: 0, repliesHidden: 0 };
  const post = { type: 'post', id: '9', aliases: [], url: null, author, text: 'x', time: null, ad: false };
  const reading = (posts: object[], comments: object[]): Reading =>
    ({
      network: 'x',
      layout: 'web',
      nesting: 'tree',
      page: { kind: 'post', url: '' },
      viewer: null,
      people: [],
      gaps: [],
      posts,
      comments,
    }) as unknown as Reading;

  it('counts what is new, and what it lacks; neither advertisements nor what was deleted', () => {
    const nameless = { ...comment, ...more, id: '2', author: { ...author, name: '' }, text: '' };
    const gone = { ...comment, ...more, id: '3', deleted: true, text: '' };
    expect(
      tallyOf(reading([post, { ...post, ad: true }], [{ ...comment, ...more }, nameless, gone]), {
        context: ['1'],
        contextPosts: [],
        first: true,
      }),
    ).toEqual({
      pages: 1,
      entries: 2,
      noAuthor: 1,
      noTime: 1,
      noText: 1,
      gaps: 0,
    });
  });

  it('adds up', () => {
    const once = withTally(undefined, 'web', tally());
    expect(withTally(once, 'web', tally())).toEqual({ web: tally({ pages: 20, entries: 200 }) });
    expect(once).toEqual({ web: tally() });
  });
});
