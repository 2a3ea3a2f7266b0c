/** Own deeds: only ours, each once, with evidence. */
import { describe, expect, it } from 'vitest';
import { Interaction } from '../../lib/model/records.ts';
import type { PostSighting } from '../../lib/model/sighting.ts';
import type { Network } from '../../lib/networks/network.ts';
import { type Clicked, deedClicked, deedsOf } from '../../lib/rules/deeds.ts';
import { at, comment, network, reading, settings, utc } from './support.ts';

const NOW = utc('2026-03-02 22:30');
const post = (id: string | null, who: string, more: Partial<PostSighting> = {}): PostSighting => ({
  type: 'post',
  id,
  aliases: [],
  url: `https://probe.example/${id}`,
  author: { name: who, url: null, handle: who },
  text: `post of ${who}`,
  time: at('2026-03-02 10:00'),
  ad: false,
  ...more,
});

describe('seen on the page', () => {
  const page = reading(
    [
      comment('c1', 'us', at('2026-03-01 23:30')),
      comment('c2', 'anna', null),
      comment('c3', 'us', null, { parent: 'c2' }),
      comment('c4', 'us', null, { deleted: true }),
    ],
    'tree',
    { posts: [post('p', 'bela'), post('q', 'us')] },
  );

  it('are own posts, comments and replies, towards whom they answer', () => {
    const deeds = deedsOf(page, network, settings(), NOW).map((deed) => Interaction.parse(deed));
    expect(deeds.map(({ id, kind, actor, to, toKeys, ref }) => [id, kind, actor, to?.name ?? null, toKeys, ref])).toEqual([
      ['probe|post|us|q', 'post', 'probe|us', null, [], 'q'],
      ['probe|comment|us|c1', 'comment', 'probe|us', 'bela', ['probe|bela'], 'c1'],
      ['probe|comment|us|c3', 'reply', 'probe|us', 'anna', ['probe|anna'], 'c3'],
    ]);
    expect(deeds.every(({ evidence }) => evidence === 'seen')).toBe(true);
  });

  it('stand under the day of the settings’ zone', () => {
    const [, first, second] = deedsOf(page, network, settings(), NOW);
    expect(first).toMatchObject({ at: utc('2026-03-01 23:30'), day: '2026-03-02' });
    expect(second).toMatchObject({ at: NOW, day: '2026-03-02' });
    const late = deedsOf(page, network, { ...settings(), hours: { ...settings().hours, zone: 'Asia/Tokyo' } }, NOW);
    expect(late[2]?.day).toBe('2026-03-03');
  });

  it('a rough time is never told as later than it can have been', () => {
    const rough = reading([
      comment('c', 'us', { from: utc('2026-02-01 00:00'), to: utc('2026-02-08 00:00') }),
      comment('d', 'us', { from: NOW, to: NOW + 9e6 }),
    ]);
    expect(deedsOf(rough, network, settings(), NOW).map((deed) => deed.at)).toEqual([utc('2026-02-08 00:00'), NOW]);
  });

  it('are the same ones on every look, whether the parent is on the page or not', () => {
    const shown = deedsOf(
      reading([comment('c2', 'anna', null), comment('c3', 'us', null, { parent: 'c2' })], 'tree'),
      network,
      settings(),
      NOW,
    );
    const bare = deedsOf(reading([comment('c3', 'us', null)], 'tree'), network, settings(), NOW);
    expect(bare.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
  });

  it('are one account’s however the page tells it', () => {
    const both: Network = { ...network, accountKeys: ({ handle, id }) => [...(id ? [`id ${id}`] : []), ...(handle ? [handle] : [])] };
    const own = settings({ own: [{ network: 'probe', url: '', name: 'us', keys: ['id 7', 'us'] }] });
    const ids = (
      [
        { handle: 'us', id: null },
        { handle: null, id: '7' },
      ] as const
    ).flatMap((author) =>
      deedsOf(reading([comment('c', 'us', null, { author: { name: 'Us', url: null, ...author } })]), both, own, NOW).map(({ id }) => id),
    );
    expect(ids).toEqual(['probe|comment|id 7|c', 'probe|comment|id 7|c']);
  });

  it('are none for outsiders, for accounts of other networks and for those never to be recorded', () => {
    expect(deedsOf(page, network, settings({ own: [] }), NOW)).toEqual([]);
    expect(deedsOf(page, network, settings({ own: [{ network: 'other', url: '', name: 'us', keys: ['us'] }] }), NOW)).toEqual([]);
    expect(deedsOf(page, network, settings({ never: ['probe|us'] }), NOW)).toEqual([]);
  });

  it('on self-hosted software are told apart by site', () => {
    const blog: Network = { ...network, id: 'blog', hosts: [] };
    const own = settings({ own: [{ network: 'blog', url: '', name: 'us', keys: ['us'] }] });
    const on = (url: string) =>
      deedsOf({ ...reading([comment('2', 'us', null)], 'tree'), page: { kind: 'post', url } }, blog, own, NOW)[0]?.id;
    expect(on('https://one.example/')).toBe('blog|comment|us|one.example/2');
    expect(on('https://two.example/')).toBe('blog|comment|us|two.example/2');
  });
});

describe('clicked', () => {
  const us = { name: 'Us', url: null, handle: 'us' };
  const anna = { name: 'Anna', url: null, handle: 'anna' };
  const deed = (more: Partial<Clicked> = {}): Clicked => ({
    kind: 'reaction',
    actor: us,
    target: { type: 'post', id: 'p', url: 'https://probe.example/p', account: anna },
    pageUrl: 'https://probe.example/',
    ...more,
  });

  it('is recorded with its target, the same click again under the same id', () => {
    const first = Interaction.parse(deedClicked(deed(), network, settings(), NOW));
    expect(first).toMatchObject({
      kind: 'reaction',
      at: NOW,
      day: '2026-03-02',
      actor: 'probe|us',
      toKeys: ['probe|anna'],
      ref: 'p',
      evidence: 'clicked',
      url: 'https://probe.example/p',
    });
    expect(deedClicked(deed(), network, settings(), NOW + 9e9)?.id).toBe(first.id);
  });

  it('tells post, comment and account apart', () => {
    const ids = (['post', 'comment', 'account'] as const).map(
      (type) =>
        deedClicked(deed({ target: { type, id: type === 'account' ? null : '1', url: null, account: anna } }), network, settings(), NOW)
          ?.id,
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids[2]).toBe('probe|reaction|us|anna');
  });

  it('is nothing without an actor, by an outsider, by one never to be recorded, or on something without a name', () => {
    expect(deedClicked(deed({ actor: null }), network, settings(), NOW)).toBeNull();
    expect(deedClicked(deed({ actor: anna }), network, settings(), NOW)).toBeNull();
    expect(deedClicked(deed(), network, settings({ never: ['probe|us'] }), NOW)).toBeNull();
    expect(deedClicked(deed({ target: { type: 'post', id: null, url: null, account: anna } }), network, settings(), NOW)).toBeNull();
    expect(deedClicked(deed({ target: { type: 'account', id: null, url: null, account: null } }), network, settings(), NOW)).toBeNull();
  });
});
