/** What sample pages and hand-made pieces tell; whole answers stand beside the samples (tests/networks/pages.test.ts). */
import { describe, expect, it } from 'vitest';
import { AUTHOR, followers, PROMOTED } from '../../../lib/networks/linkedin/words.ts';
import { open, sample } from './page.ts';

const ids = (view: string) => sample(view).layout.id;
const P = '7528373865676800001';

describe('generations', () => {
  it.each([
    ['post', 'ember'],
    ['feed-ember', 'ember'],
    ['activity-ember', 'ember'],
    ['feed-sdui', 'sdui'],
    ['post-sdui', 'sdui'],
    ['search-sdui', 'sdui'],
    ['profile-sdui', 'sdui'],
    ['post-guest', 'guest'],
    ['company-guest', 'guest'],
  ])('%s is %s', (view, id) => expect(ids(view)).toBe(id));

  it('a page of another kind fits none', () => expect(() => open('<p>hello</p>')).toThrow('no layout'));
});

describe('identity', () => {
  it('changes when replies unfold, the text unfolds or the node is used again', () => {
    const { ctx, layout, $ } = sample('post');
    const thread = $('article:has(.comments-replies-list__replies-button)');
    const seen = new Set([layout.identify(thread, ctx)]);
    $('.comments-replies-list__replies-button').remove();
    seen.add(layout.identify(thread, ctx));
    thread.querySelector('.comments-replies-list')?.append($('article article').cloneNode(true));
    seen.add(layout.identify(thread, ctx));
    (thread.querySelector('.comments-comment-item__main-content') as Element).append(' und weiter');
    seen.add(layout.identify(thread, ctx));
    thread.setAttribute('data-id', `urn:li:comment:(activity:${P},7529513877504000099)`);
    seen.add(layout.identify(thread, ctx));
    expect(seen.size).toBe(5);
    expect(layout.identify(thread, ctx)).toBe(layout.identify(thread, ctx));
  });

  it('only the outermost of the elements with one key is an entry', () => {
    const { ctx, layout } = sample('post-sdui');
    const all = [...ctx.root.querySelectorAll(layout.entries.join())];
    const entries = all.filter((el) => layout.identify(el, ctx) !== null);
    expect(all.length).toBeGreaterThan(entries.length);
    expect(entries).toHaveLength(8);
  });
});

describe('anchors', () => {
  it.each(['post', 'post-sdui', 'post-guest'])('%s: at every comment a name and a time outside links', (view) => {
    const { ctx, layout } = sample(view);
    const comments = [...ctx.root.querySelectorAll(layout.entries.join())].filter(
      (el) => layout.identify(el, ctx) && layout.read(el, ctx)?.type === 'comment',
    );
    expect(comments.length).toBeGreaterThan(1);
    for (const el of comments) {
      const { name, time } = layout.anchors(el);
      expect(name?.textContent).toContain(layout.read(el, ctx)?.author.name);
      expect(time?.textContent).toMatch(/\d/);
      expect(time?.closest('a')).toBeNull();
    }
  });
});

describe('promises', () => {
  it('a post page promises a thread, a profile does not', () => {
    expect(sample('post').layout.promises(sample('post').ctx)).toBe(true);
    expect(sample('profile-sdui').layout.promises(sample('profile-sdui').ctx)).toBe(false);
  });
  it('an emptied post page is a gap', () => {
    const page = sample('post');
    page.$('main').replaceChildren();
    expect(page.read().gaps).toEqual([{ kind: 'no-entries', detail: 'post' }]);
  });
});

describe('acting as a page', () => {
  it('Ember: the switch names it', () => {
    const { ctx, layout, $ } = sample('feed-ember');
    const post = $('.content-admin-identity-toggle-button').closest('.feed-shared-update-v2') as Element;
    expect(layout.actor?.(post, ctx)?.url).toBe('https://www.linkedin.com/company/muster-systemhaus/');
    expect(layout.actor?.($('.feed-shared-update-v2'), ctx)).toBeNull();
  });
  it("server-driven: a logo, known where it is the post's author's", () => {
    const { ctx, layout, $ } = sample('feed-sdui');
    const card = $('img[src*=company-logo]').closest('[role=listitem]') as Element;
    expect(layout.actor?.(card, ctx)?.name).toBe('Muster Systemhaus GmbH');
    for (const img of card.querySelectorAll('figure[aria-hidden=true] img'))
      img.setAttribute('src', 'https://media.example/dms/image/v2/OTHER/company-logo_100_100/0/1');
    expect(layout.actor?.(card, ctx)).toEqual({ name: '', url: null, handle: null });
    expect(layout.actor?.($('[role=listitem]'), ctx)).toBeNull();
  });
});

describe('server-driven builds', () => {
  const author = (slug: string, name: string) => `<a href="/in/${slug}/"><div><p>${name}</p><p>• 2nd</p></div></a>`;
  const comment = (id: string, inside: string) =>
    `<div componentkey="CommentComponentReference_urn:li:comment:(urn:li:activity:${P},${id})">${inside}</div>`;
  const body = (text: string) => `<p><span data-testid="expandable-text-box">${text}</span></p>`;

  it('before March 2026: ids in tracking data, replies marked by view name', () => {
    const bytes = [...`{"requestId":"${'0'.repeat(60)}","updateUrn":"urn:li:activity:${P}"}`].map((letter) => letter.charCodeAt(0));
    const scope = JSON.stringify([
      { topicName: 'FeedUpdateServedEvent', breadcrumb: { content: { type: 'Buffer', data: bytes } } },
    ]).replace(/"/g, '&quot;');
    const reading =
      open(`<body data-rehydrated><div role="listitem"><div><div data-view-name="feed-full-update" data-view-tracking-scope="${scope}">${author('eins', 'Eins')}${body('Beitrag')}</div></div>
      <div>${comment('7528373865676800002', author('zwei', 'Zwei') + body('Frage'))}${comment('7528373865676800003', `<i data-view-name="reply-actor-picture"></i>${author('drei', 'Drei')}${body('Antwort')}`)}</div></div></body>`).read();
    expect(reading.posts).toMatchObject([{ id: P, author: { name: 'Eins' }, text: 'Beitrag' }]);
    expect(reading.comments).toMatchObject([
      { parent: null, repliesShown: 1 },
      { parent: '7528373865676800002', text: 'Antwort' },
    ]);
  });

  it("a badge marks the post's author, in German too", () => {
    const reading = open(
      `<body data-rehydrated>${comment('7528373865676800002', `${author('eins', 'Eins')}<p>Autor:in</p><p>2 Std.</p>${body('Danke!')}`)}</body>`,
    ).read();
    expect(reading.comments).toMatchObject([{ byPostAuthor: true, post: P }]);
  });
});

describe('older Ember pages', () => {
  it('2022: other names for the same parts', () => {
    const reply = `<article class="comments-comment-item comments-reply-item" data-id="urn:li:comment:(activity:${P},7528373865676800003)"><a class="comments-post-meta__profile-link" href="/in/eins/"><span class="comments-post-meta__name-text"><span aria-hidden="true">Eins</span><span class="visually-hidden">Profil von Eins</span></span><span class="comments-post-meta__author-badge">Autor</span></a><time>1 Tag</time><div class="comments-comment-item__main-content">Gern.</div></article>`;
    const reading = open(`<html class="theme theme--mercado"><body><div class="feed-shared-update-v2" data-urn="urn:li:activity:${P}">
<a class="feed-shared-actor__container-link" href="/in/eins/"><span class="feed-shared-actor__title"><span class="feed-shared-actor__name"><span aria-hidden="true">Eins</span></span></span><span class="feed-shared-actor__sub-description"><span aria-hidden="true">2 Tage •</span></span></a>
<div class="feed-shared-text">Beitrag</div>
<article class="comments-comment-item" data-id="urn:li:comment:(activity:${P},7528373865676800002)"><a class="comments-post-meta__profile-link" href="/in/zwei/"><span class="comments-post-meta__name-text"><span aria-hidden="true">Zwei</span></span></a><time>1 Tag</time><div class="comments-comment-item__main-content">Frage</div><div>${reply}</div></article>
<article class="comments-comment-item" data-id="urn:li:comment:(activity:${P},7528373865676800004)"><span class="comments-post-meta__name-text">Drei</span><div class="comments-comment-item__main-content">Noch eine</div><button class="show-prev-replies">Frühere Antworten</button></article></div></body></html>`).read();
    expect(reading.layout).toBe('ember');
    expect(reading.posts).toMatchObject([{ id: P, author: { name: 'Eins', handle: 'eins' }, text: 'Beitrag' }]);
    expect(reading.comments).toMatchObject([
      { author: { name: 'Zwei', handle: 'zwei' }, text: 'Frage', repliesShown: 1, repliesHidden: 0 },
      { author: { name: 'Eins' }, text: 'Gern.', parent: '7528373865676800002', byPostAuthor: true },
      { author: { name: 'Drei', url: null }, repliesHidden: null },
    ]);
  });
});

describe('words by language', () => {
  it.each(['Author', 'Autor:in', '• Auteur', 'Autorka', 'Författare', 'Yazar', '作者', '작성자'])('%s marks the author', (word) =>
    expect(word).toMatch(AUTHOR),
  );
  it.each(['Authority', 'Autorin bei Muster GmbH', 'Sachbuchautor'])('%s does not', (word) => expect(word).not.toMatch(AUTHOR));
  it.each(['Promoted', 'Gesponsert von Muster', 'Promowane', 'Sponsrad', 'プロモーション'])('%s is paid', (word) =>
    expect(word).toMatch(PROMOTED),
  );
  it.each(['Promotor', 'Beförderung', '2 Std. •'])('%s is not', (word) => expect(word).not.toMatch(PROMOTED));
  it.each([
    ['1.234 obserwujących', 1234],
    ['12 346 följare', 12346],
    ['1,234 フォロワー', 1234],
  ])('%s', (line, count) => expect(followers(line)).toBe(count));
});

describe('composers', () => {
  it('the field of a comment and its button, where a selector can name it', () => {
    const { layout, $ } = open(
      '<html class="theme--mercado"><form class="comments-comment-box__form"><div class="ql-editor" contenteditable="true"></div><button class="comments-comment-box__submit-button--cr">Posten</button></form></html>',
    );
    const [composer] = layout.composers ?? [];
    expect($(composer?.field ?? '').className).toBe('ql-editor');
    expect($(composer?.send ?? '').textContent).toBe('Posten');
  });
});

describe('words of a page never matter where numbers tell', () => {
  it.each([
    ['5 replies', 4],
    ['5 Antworten', 4],
    ['1 Antwort', 0],
  ])('"%s"', (words, hidden) => {
    const page = sample('post');
    const thread = page.$('article:has(> * .comments-replies-list article article), article:has(.comments-replies-list)');
    (thread.querySelector('.comments-comment-social-bar__replies-count') as Element).textContent = words;
    const [id] = /\d+(?=\))/.exec(thread.getAttribute('data-id') ?? '') ?? [];
    expect(page.read().comments.find((comment) => comment.id === id)?.repliesHidden).toBe(hidden);
  });
});
