/** Pointing at the parts of one entry teaches all of them. */
import { describe, expect, it } from 'vitest';
import { Taught } from '../../../../lib/model/taught.ts';
import { derive } from '../../../../lib/networks/web/taught/derive/derive.ts';
import { featuresOf, isStableClass } from '../../../../lib/networks/web/taught/derive/features.ts';
import { taughtLayout } from '../../../../lib/networks/web/taught/layout.ts';
import { web } from '../../../../lib/networks/web/index.ts';
import { readPage } from '../../../../lib/reader/page.ts';
import { flat, HERE, nested, NOW, open, pick, teach } from './pages.ts';

const read = (root: Document, taught: Taught) => readPage(web, { root, url: new URL(root.URL), now: NOW }, [], [taughtLayout(taught)]);
const said = ({ author, text, parent }: { author: { name: string }; text: string; parent?: string | null }): string =>
  `${author.name}: ${text}${parent ? ` < ${parent}` : ''}`;

const FLAT = { author: ['.name', 2], time: ['.wann', 2], text: ['.rede', 2] } as Parameters<typeof teach>[1];

describe('a list', () => {
  it('is read whole from one entry', () => {
    const root = open(flat());
    const taught = teach(root, FLAT);
    expect(Taught.safeParse(taught).success).toBe(true);
    const { comments, layout } = read(root, taught);
    expect(layout).toBe('taught');
    expect(comments.map(said)).toEqual([
      'Karl Kunde: Der Drucker streikt.',
      'Muster Systemhaus: Bitte einmal neu starten.',
      'Karl Kunde: Läuft nicht.',
      'Lena Leiter: Bei uns auch.',
      'Angebot: Kaufen!',
    ]);
    expect(comments.map(({ id }) => id)).toEqual(['beitrag-11', 'beitrag-12', 'beitrag-13', 'beitrag-14', 'beitrag-0']);
    expect(comments[0]?.author.url).toBe('https://fachrunde.example/u/karl');
    expect(comments[2]?.time).toEqual({ from: NOW - 6 * 3_600_000 + 1, to: NOW - 5 * 3_600_000 });
  });

  it('is corrected by pointing at what is no entry', () => {
    const root = open(flat());
    const taught = teach(root, FLAT, { no: [pick(root, '#beitrag-0')] });
    expect(read(root, taught).comments.map(({ id }) => id)).toEqual(['beitrag-11', 'beitrag-12', 'beitrag-13', 'beitrag-14']);
  });

  it('of which one entry is built otherwise is corrected by pointing at its parts', () => {
    const other =
      '<div id="beitrag-15" class="beitrag"><b class="gast">Gast Gerd</b><i class="uhr">vor 1 Std.</i><div class="rede"><p>Ich nicht.</p></div></div>';
    const root = open(flat(other));
    const before = read(root, teach(root, FLAT)).comments.find(({ id }) => id === 'beitrag-15');
    expect(before?.author.name ?? '').toBe('');
    const lesson = teach(root, FLAT);
    const points = [
      ...(['author', 'time', 'text'] as const).map((field) => ({
        field,
        el: pick(root, { author: '.name', time: '.wann', text: '.rede' }[field], 2),
      })),
      { field: 'author' as const, el: pick(root, '.gast') },
      { field: 'time' as const, el: pick(root, '.uhr') },
    ];
    const mended = derive(
      { root, url: new URL(HERE), network: 'web', start: pick(root, '.name', 2), points, no: [], yes: [], role: 'comments' },
      't',
      NOW,
    );
    if (typeof mended === 'string') throw new Error(mended);
    const entry = read(root, mended).comments.find(({ id }) => id === 'beitrag-15');
    expect(entry).toMatchObject({ author: { name: 'Gast Gerd' }, text: 'Ich nicht.' });
    expect(entry?.time).not.toBeNull();
    expect(read(root, mended).comments[0]?.author.name).toBe('Karl Kunde');
    expect(lesson.author).not.toEqual(mended.author);
  });

  it('tells our own entries by the mark that was pointed at', () => {
    const root = open(flat());
    const { comments } = read(root, teach(root, { ...FLAT, own: ['.abzeichen'] }));
    expect(comments.map(({ own }) => Boolean(own))).toEqual([false, true, false, false, false]);
  });

  it('as a topic has its first entry as post', () => {
    const root = open(flat());
    const { posts, comments } = read(root, teach(root, FLAT, { role: 'topic' }));
    expect(posts.map(said)).toEqual(['Karl Kunde: Der Drucker streikt.']);
    expect(posts[0]?.id).toBe('/runde/412-drucker-streikt');
    expect(new Set(comments.map(({ post }) => post))).toEqual(new Set(['/runde/412-drucker-streikt']));
    expect(comments).toHaveLength(4);
  });

  it('holds on another page of its kind with other hashes, and on no other kind of page', () => {
    const taught = teach(open(flat()), FLAT);
    const next = open(flat().replaceAll('css-1k', 'css-9q').replaceAll('_a8f3c', '_c77'), 'https://fachrunde.example/runde/500-toner-leer');
    expect(read(next, taught).comments).toHaveLength(5);
    for (const url of ['https://fachrunde.example/u/karl', 'https://fachrunde.example/runde/5/bilder', 'https://anders.example/runde/412'])
      expect(read(open(flat(), url), taught).layout).toBeNull();
  });
});

describe('comments inside comments', () => {
  it('are read as a tree, without a single class', () => {
    const root = open(nested());
    const { comments, nesting } = read(root, teach(root, { author: ['strong', 3], time: ['time', 3], text: ['blockquote', 3] }));
    expect(nesting).toBe('tree');
    expect(comments.map(said)).toEqual(['Anna: Wohin?', 'Muster: Nach Fulda. < 1', 'Anna: Danke! < 2', 'Bert: Ab wann?']);
    expect(comments[3]?.time).toEqual({ from: Date.parse('2026-11-24T09:00:00Z'), to: Date.parse('2026-11-24T09:00:00Z') });
  });

  it('are also learnt from an entry that has answers', () => {
    const root = open(nested());
    const { comments } = read(root, teach(root, { author: ['strong'], time: ['time'], text: ['blockquote'] }));
    expect(comments.map(({ parent }) => parent)).toEqual([null, '1', '2', null]);
  });
});

describe('what cannot be learnt', () => {
  it('is said', () => {
    const root = open(flat());
    const lesson = { root, url: new URL(HERE), network: 'web', start: pick(root, '.name'), no: [], yes: [], role: 'comments' as const };
    expect(derive({ ...lesson, points: [] }, 't', NOW)).toBe('incomplete');
    const far = [
      { field: 'author' as const, el: pick(root, 'nav a') },
      { field: 'text' as const, el: pick(root, '#beitrag-14 .rede') },
    ];
    expect(derive({ ...lesson, start: pick(root, 'nav a'), points: far }, 't', NOW)).toBe('no-entry');
  });
});

describe('stable features', () => {
  it.each(['comment', 'comment-body', 'postbody', 'message--post', 'UserName', 'media_body'])('%s is one', (name) =>
    expect(isStableClass(name)).toBe(true),
  );
  it.each([
    'css-1k2x9',
    'sc-bdVaJa',
    'x1lliihq',
    'r-4qtqp9',
    'Kopf_x81f',
    '_3xKf9',
    'jsx-123',
    'is-active',
    'odd',
    'depth-2',
    'post-12345',
    'rk-mark',
  ])('%s is none', (name) => expect(isStableClass(name)).toBe(false));

  it('are no words of the page', () => {
    const root = open(
      '<p id="c-12" class="beitrag css-1k" data-id="77" data-author="Karl Kunde" itemprop="comment" onclick="x()" style="color:red">x</p>',
    );
    expect(featuresOf(pick(root, 'p'))).toEqual(['[itemprop="comment"]', '[id^="c-"]', '[data-id]', '[data-author]', '.beitrag']);
  });
});
