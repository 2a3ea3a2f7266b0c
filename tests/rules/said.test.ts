/** Answers logged by hand: one name a day, account and post; the seen one is the same where place, account and day agree. */
import { describe, expect, it } from 'vitest';
import { Interaction } from '../../lib/model/records.ts';
import { networkById } from '../../lib/networks/index.ts';
import type { NetworkFacts } from '../../lib/networks/network.ts';
import { withoutName } from '../../lib/rules/erased.ts';
import { isSeen, placeAt, placesOf, type Said, saidDeed, saidStart, seenAlready } from '../../lib/rules/said.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { HOUR, interaction, NOW } from '../store/fresh.ts';
import { comment, reading } from './support.ts';

const x = networkById('x') as NetworkFacts;
const youtube = networkById('youtube') as NetworkFacts;
const settings = { ...defaultSettings(), own: [{ network: 'x', url: 'https://x.com/firma', name: 'Firma', keys: ['firma'] }] };
const POST = 'https://x.com/kunde/status/100';
const said = (change: Partial<Said> = {}): Interaction =>
  saidDeed({ url: new URL(POST), kind: 'comment', actor: 'x|firma', at: NOW, to: null, text: '', ...change }, x, settings);
const seen = (change: Partial<Interaction> = {}): Interaction =>
  interaction({
    id: 'x|comment|firma|200',
    network: 'x',
    kind: 'comment',
    actor: 'x|firma',
    at: NOW - HOUR,
    url: 'https://x.com/firma/status/200',
    ref: '200',
    ...change,
  });

describe('a record on our word', () => {
  it('is whole, on the day of the settings’ zone, and says what it rests on', () => {
    const late = said({ at: Date.parse('2026-03-02T23:30:00Z'), text: ` ${'lang '.repeat(90)}` });
    expect(Interaction.parse(late)).toMatchObject({
      day: '2026-03-03',
      evidence: 'said',
      ref: null,
      url: POST,
      to: null,
      toKeys: ['x|kunde'],
    });
    expect(late.excerpt.length).toBeLessThanOrEqual(200);
    expect(late.id.startsWith(saidStart(x, 'x|firma'))).toBe(true);
  });

  it('has one name a day, account and post, by whichever address of the post and of whichever kind', () => {
    const ids = new Set([said(), said({ url: new URL(`${POST}?s=20#m`), kind: 'reply', text: 'anders' })].map(({ id }) => id));
    expect(ids.size).toBe(1);
    for (const other of [
      said({ at: NOW - 24 * HOUR }),
      said({ actor: 'x|zweite' }),
      said({ url: new URL('https://x.com/kunde/status/101') }),
    ])
      expect(ids).not.toContain(other.id);
  });

  it('keeps posts apart whose network does not tell them by the address', () => {
    expect(placeAt(new URL('https://www.youtube.com/watch?v=a#x'), youtube)).toBe('https://www.youtube.com/watch?v=a');
    expect(placeAt(new URL('https://www.youtube.com/watch?v=b'), youtube)).not.toBe(
      placeAt(new URL('https://www.youtube.com/watch?v=a'), youtube),
    );
  });

  it('erased, names nobody, and is still told to be the one seen', () => {
    const nameless = withoutName(said({ to: { name: 'Karin Kunde', url: 'https://x.com/kunde', handle: null } }));
    expect(JSON.stringify(nameless)).not.toMatch(/kunde/i);
    expect(withoutName(nameless)).toEqual(nameless);
    expect(isSeen(nameless, seen(), [POST])).toBe(true);
    expect(isSeen(nameless, seen(), ['https://x.com/kunde/status/101'])).toBe(false);
  });
});

describe('the same answer', () => {
  it.each([
    ['at the same place, about that day', {}, [POST], true],
    ['at another', {}, ['https://x.com/kunde/status/101'], false],
    ['nowhere', {}, [], false],
    ['of another account', { actor: 'x|zweite' }, [POST], false],
    ['a day and a half away', { at: NOW - 36 * HOUR }, [POST], true],
    ['longer ago', { at: NOW - 37 * HOUR }, [POST], false],
    ['that says nothing', { kind: 'reaction' }, [POST], false],
  ] as const)('is one %s', (_, change, places, same) => expect(isSeen(said(), seen(change), places)).toBe(same));

  it('stands at its own address, its post’s and the page’s', () => {
    const page = reading([comment('200', 'firma', null, { post: '100', url: 'https://x.com/firma/status/200' })], 'tree', {
      network: 'x',
      page: { kind: 'post', url: 'https://x.com/anna/status/99' },
      posts: [
        {
          type: 'post',
          id: '99',
          aliases: ['100'],
          url: POST,
          author: { name: '', url: null, handle: null },
          text: '',
          time: null,
          ad: false,
        },
      ],
    });
    expect(placesOf(seen(), page, x)).toEqual(['https://x.com/firma/status/200', POST, 'https://x.com/anna/status/99']);
    expect(placesOf(seen({ ref: 'gone', url: null }), { ...page, page: { kind: 'feed', url: 'https://x.com/home' } }, x)).toEqual([]);
  });

  it('is found among those seen before by its own address, never among those logged', () => {
    const own = said({ url: new URL('https://x.com/firma/status/200') });
    expect(seenAlready(own, [seen({ at: NOW - 90 * HOUR }), seen()], x)?.at).toBe(NOW - HOUR);
    expect(seenAlready(own, [{ ...seen(), evidence: 'said' }], x)).toBeUndefined();
    expect(seenAlready(said(), [seen()], x)).toBeUndefined();
  });
});
