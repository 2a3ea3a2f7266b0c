/** Comments under a campaign's posts, on every network's sample pages; and never under somebody else's. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CommentSighting, PostSighting, Reading } from '../../lib/model/sighting.ts';
import { networkById } from '../../lib/networks/index.ts';
import type { NetworkFacts } from '../../lib/networks/network.ts';
import { addressKeys, postKeys } from '../../lib/rules/campaign-posts.ts';
import { postsById } from '../../lib/rules/keys.ts';

const facts = (id: string): NetworkFacts => {
  const found = networkById(id);
  if (!found) throw new Error(`no network ${id}`);
  return found;
};

/** Does this comment of the reading stand under the post at `address`? */
function under(address: string, comment: CommentSighting, reading: Reading, network: NetworkFacts): boolean {
  const wanted = addressKeys([address], reading, network);
  return postKeys(comment, postsById(reading).get(comment.post), reading, network).some((key) => wanted.has(key));
}

const samples = globSync('tests/pages/*/*.expected.json').map((file) => {
  const told = JSON.parse(readFileSync(file, 'utf8')) as Reading;
  return { name: file.replace(/^tests.pages.|\.expected\.json$/g, ''), reading: told, network: facts(file.split(/[\\/]/)[2] ?? '') };
});
// Hacker News shows a comment on a page of its own, without the post: that address is not the post's.
const threads = samples.filter(
  ({ name, reading }) => reading.page.kind === 'post' && reading.comments.length && name !== 'hackernews/comment',
);

describe('on sample pages', () => {
  it('there are threads to look at', () => expect(threads.length).toBeGreaterThan(30));

  it.each(threads)('$name: the address of the page is the address of its post', ({ reading, network }) => {
    const first = reading.comments[0] as CommentSighting;
    const post = postsById(reading).get(first.post);
    // A reply's own page is no address of the post above it; there the post's own is.
    const address = post?.url ?? reading.page.url;
    expect(under(address, first, reading, network)).toBe(true);
    expect(under(`${address}${address.includes('?') ? '&' : '?'}utm_source=brief#kommentare`, first, reading, network)).toBe(true);
    expect(under('https://andere.example/beitrag/77', first, reading, network)).toBe(false);
  });

  it.each(threads.filter(({ network }) => network.hosts.length > 0))(
    '$name: not under another post of the network',
    ({ reading, network }) => {
      const first = reading.comments[0] as CommentSighting;
      for (const other of samples.filter((one) => one.network.id === network.id)) {
        for (const post of other.reading.posts as PostSighting[]) {
          if (!post.url || post.id === first.post || post.aliases.includes(first.post ?? '')) continue;
          if (postsById(reading).get(first.post)?.url === post.url) continue;
          expect([post.url, under(post.url, first, reading, network)]).toEqual([post.url, false]);
        }
      }
    },
  );
});

describe('other spellings of an address', () => {
  const at = (network: string, post: string | null, url: string, more: Partial<Reading> = {}): [CommentSighting, Reading, NetworkFacts] => {
    const comment = { post, id: 'c', parent: null } as CommentSighting;
    return [
      comment,
      { network, page: { kind: 'feed', url }, posts: [], comments: [comment], ...more } as unknown as Reading,
      facts(network),
    ];
  };
  it.each([
    [
      'linkedin',
      '7528373865676800001',
      'https://www.linkedin.com/posts/muster_serverraum-activity-7528373865676800001-aB3c?utm_source=share',
    ],
    ['linkedin', '7528373865676800001', 'https://de.linkedin.com/feed/update/urn:li:activity:7528373865676800001/'],
    ['linkedin', '7528373865676800001', 'https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7528373865676800001'],
    ['x', '1877000000000000001', 'https://twitter.com/i/status/1877000000000000001?s=20'],
    ['x', '1877000000000000001', 'https://mobile.x.com/Firma/status/1877000000000000001/photo/1'],
    ['youtube', 'MusterVid01', 'https://m.youtube.com/watch?v=MusterVid01&list=PL1'],
    ['instagram', 'DKmuster_01', 'https://www.instagram.com/firma/p/DKmuster_01/?igsh=abc'],
    ['facebook', '880000000000401', 'https://m.facebook.com/groups/1234500000/permalink/880000000000401/'],
  ])('%s %s: %s', (network, post, address) => {
    const [comment, reading, found] = at(network, post, 'https://feed.invalid/');
    expect(under(address, comment, reading, found)).toBe(true);
  });

  it('an id of a post is looked for whole: part of a longer number is another post', () => {
    const [comment, reading, network] = at('x', '18770000', 'https://x.com/home');
    expect(under('https://x.com/firma/status/1877000000000000001', comment, reading, network)).toBe(false);
  });

  it('short ids of self-hosted software are no ids in an address', () => {
    const page = { kind: 'post', url: 'https://blog.example/2026/11/neu/' } as const;
    const [comment, reading, network] = at('wordpress', '2026', page.url, { page });
    expect(under('https://blog.example/2026/10/anders/', comment, reading, network)).toBe(false);
    expect(under('https://blog.example/2026/11/neu', comment, reading, network)).toBe(true);
  });
});
