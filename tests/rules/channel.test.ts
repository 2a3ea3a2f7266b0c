/** Where a comment stands, and what follows from it: channel and kind of the item. */
import { describe, expect, it } from 'vitest';
import type { PostSighting } from '../../lib/model/sighting.ts';
import { groundOf } from '../../lib/rules/channel.ts';
import { ours } from './listening/support.ts';
import { at, comment, Memory, network, reading, settings, utc } from './support.ts';

const NOW = utc('2026-03-02 15:00');
const post = (who: string, more: Partial<PostSighting> = {}): PostSighting => ({
  type: 'post',
  id: 'p',
  aliases: [],
  url: null,
  author: { name: who, url: null, handle: who },
  text: '',
  time: null,
  ad: false,
  ...more,
});
const says = (text: string) => comment('a', 'anna', at('2026-03-02 10:00'), { text });
const own = settings({ own: [{ network: 'probe', url: '', name: 'Hecken AG', keys: ['us'] }], watch: [ours('Heckenschere 3000')] });

/** The item of one comment with these words under this post. */
function item(text: string, posts: PostSighting[]) {
  const memory = new Memory(own);
  memory.merge(reading([says(text)], 'flat', { posts }), NOW);
  return memory.of('a');
}

describe('the ground of a thread', () => {
  it('is our account where the post is ours, also by another id of it', () => {
    expect(item('Hallo', [post('us')])).toMatchObject({ channel: 'probe|us', kind: 'comment' });
    expect(item('Hallo', [post('us', { id: 'other', aliases: ['p'] })])).toMatchObject({ channel: 'probe|us' });
  });

  it('is no channel of ours under a stranger’s post, or where the post is not on the page', () => {
    expect(item('Hallo', [post('bert')]).channel).toBeUndefined();
    expect(item('Hallo', []).channel).toBeUndefined();
  });

  it('is the website where the software runs on many', () => {
    const board = { ...network, hosts: [] };
    const page = { kind: 'post', url: 'https://www.forum.example/t/1' } as const;
    expect(groundOf({ page }, board, post('bert'), own)).toEqual({ channel: 'site|forum.example', ours: false });
    expect(groundOf({ page }, board, post('us'), own)).toEqual({ channel: 'site|forum.example', ours: true });
    expect(groundOf({ page }, board, undefined, own)).toEqual({ channel: 'site|forum.example', ours: null });
  });

  it('stays known when the post is out of sight', () => {
    const memory = new Memory(own);
    memory.merge(reading([says('Hallo')], 'flat', { posts: [post('us')] }), NOW);
    const later = comment('b', 'anna', at('2026-03-02 11:00'));
    memory.merge(reading([says('Hallo'), later]), NOW);
    expect(memory.of('b')).toMatchObject({ channel: 'probe|us' });
  });
});

describe('a mention', () => {
  it.each(['Nehmt die Heckenschere 3000', 'fragt die Hecken AG', '@us kann das'])('under a stranger’s post: %s', (text) =>
    expect(item(text, [post('bert')])).toMatchObject({ kind: 'mention', aboutUs: true }),
  );

  it('is none under our own post, nor where nobody knows whose it is; that it names us stays known', () => {
    expect(item('Liebe Hecken AG', [post('us')])).toMatchObject({ kind: 'comment', aboutUs: true });
    expect(item('Liebe Hecken AG', [])).toMatchObject({ kind: 'comment', aboutUs: true });
    expect(item('Hallo', [post('bert')])).not.toHaveProperty('aboutUs');
  });

  it('stays one when what names us is no longer on the page', () => {
    const memory = new Memory(own);
    memory.merge(reading([says('Hecken AG!')], 'flat', { posts: [post('bert')] }), NOW);
    memory.merge(reading([says('Hecken AG!'), comment('b', 'anna', at('2026-03-02 11:00'))], 'flat', { posts: [post('bert')] }), NOW);
    memory.merge(reading([comment('b', 'anna', at('2026-03-02 11:00'))]), NOW);
    expect(memory.of('a')).toMatchObject({ kind: 'mention', aboutUs: true });
  });
});
