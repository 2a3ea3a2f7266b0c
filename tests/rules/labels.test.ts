/**
 * The judge held against hand labels of real pages (../shared/captures, not part of the project): who answered what,
 * from parents, authors and own accounts alone. The labels do not tell what is folded, so 'unknown' counts as not answered.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CommentSighting, Nesting } from '../../lib/model/sighting.ts';
import { plainAddress } from '../../lib/networks/shared/address.ts';
import { judge } from '../../lib/rules/judge.ts';

interface Labelled {
  id: string;
  post: string | null;
  parent?: string | null;
  author: string;
  authorUrl: string | null;
  time: string | null;
  state?: string;
}

const NESTING: Record<string, Nesting> = {
  linkedin: 'two-level',
  stackexchange: 'two-level',
  wordpress: 'tree',
  hackernews: 'tree',
  mediawiki: 'tree',
  discourse: 'flat',
  phpbb: 'flat',
  nodebb: 'flat',
  vbulletin: 'flat',
  xenforo: 'flat',
};
const folder = '../shared/captures';
const there = existsSync(folder);
if (!there) console.warn(`skipped: the judge against hand labels (no ${folder} beside the checkout)`);

const sighting = (label: Labelled): CommentSighting => ({
  type: 'comment',
  id: label.id,
  post: label.post,
  parent: label.parent ?? null,
  url: null,
  text: '',
  author: { name: label.author, url: label.authorUrl, handle: null },
  time: label.time === null ? null : { from: Date.parse(label.time), to: Date.parse(label.time) },
  byPostAuthor: false,
  repliesShown: 0,
  repliesHidden: 0,
});

describe.skipIf(!there)('judge and hand labels agree', () => {
  const files = there ? Object.keys(NESTING).flatMap((network) => globSync(`${folder}/${network}/*.expected.json`)) : [];
  const read = (file: string): { network: string; comments: Labelled[]; ownAccounts: string[] } => ({
    network: file.split('/').at(-2) ?? '',
    ...JSON.parse(readFileSync(file, 'utf8')),
  });
  it('have something to say', () => {
    const states = files.flatMap((file) => read(file).comments.map(({ state }) => state));
    expect(states.filter((state) => state === 'answered').length).toBeGreaterThan(50);
    expect(states.filter((state) => state === 'unanswered').length).toBeGreaterThan(500);
  });
  it.each(files)('%s', (file) => {
    const { network, comments, ownAccounts } = read(file);
    // A comment whose parent the page does not let one decide cannot be judged in a tree.
    const known = comments.filter((label) => label.state !== undefined && (NESTING[network] === 'flat' || label.parent !== undefined));
    const labels = new Map(known.map(({ id, state }) => [id, state]));
    const own = new Set(ownAccounts.map(plainAddress));
    const isOwn = (comment: CommentSighting): boolean =>
      labels.get(comment.id) === 'own' || (comment.author.url !== null && own.has(plainAddress(comment.author.url)));
    const judged = judge(known.map(sighting), NESTING[network] ?? 'tree', isOwn);
    const wrong = judged.flatMap(({ comment, verdict }) => {
      const label = labels.get(comment.id);
      return (label === 'answered') === (verdict === 'answered') ? [] : [`${comment.id}: ${verdict} for ${label}`];
    });
    expect(wrong).toEqual([]);
  });
});
