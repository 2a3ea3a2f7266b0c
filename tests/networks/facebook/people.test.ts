/** Who is logged in, for whom they write, and whose reach a page shows. */
import { describe, expect, it } from 'vitest';
import { facebook } from '../../../lib/networks/facebook/index.ts';
import { actor, people, viewer } from '../../../lib/networks/facebook/people.ts';
import { comment, ctxOf, HOME, json, post, read } from './page.ts';

const user = (id: string, name: string, account = id) =>
  json(`["CurrentUserInitialData",[],{"ACCOUNT_ID":"${account}","USER_ID":"${id}","NAME":"${name}","SHORT_NAME":null}]`);

describe('viewer', () => {
  it('is nobody for a guest, or where the page tells none', () => {
    expect(viewer(ctxOf(user('0', '')))).toBeNull();
    expect(viewer(ctxOf('<p></p>'))).toBeNull();
  });
  it('is the one that acts: a page, where somebody acts as a page', () =>
    expect(viewer(ctxOf(user('100064000000001', 'Muster Systemhaus', '100000000000042')))).toEqual({
      id: '100064000000001',
      name: 'Muster Systemhaus',
      url: `${HOME}profile.php?id=100064000000001`,
      handle: null,
    }));
  it('has its vanity name where the page tells it, and letters of any script', () =>
    expect(
      viewer(
        ctxOf(
          user('1000640', '\\u00c4nne \\ud83d\\ude00') +
            json('{"viewer":{"actor":{"url":"https:\\/\\/www.facebook.com\\/aenne.muster","id":"1000640"}}}'),
        ),
      ),
    ).toMatchObject({
      name: 'Änne 😀',
      url: `${HOME}aenne.muster`,
      handle: 'aenne.muster',
    }));
  it('stood in a plain script in 2022', () =>
    expect(
      viewer(
        ctxOf(
          '<script>requireLazy(["x"],function(m){m.handle({"define":[["CurrentUserInitialData",[],{"ACCOUNT_ID":"77","USER_ID":"77","NAME":"Anna"}]]})})</script>',
        ),
      )?.id,
    ).toBe('77'));
  it('makes own comments in groups known, where links have only numbers', () => {
    const markup =
      comment({ href: `${HOME}groups/5/user/1000640/` }) +
      json('{"actor":{"url":"https:\\/\\/www.facebook.com\\/aenne.muster","id":"1000640"}}');
    const [first] = read(markup).comments;
    expect(first && facebook.accountKeys(first.author, null)).toEqual(['id:1000640', 'aennemuster']);
  });
});

describe('actor', () => {
  const field = (label: string) => post({ rest: `<form><div role="textbox" contenteditable="true" aria-label="${label}"></div></form>` });
  const at = (label: string) => {
    const ctx = ctxOf(field(label) + user('77', 'Anna Test'));
    return actor(ctx.root.querySelector('[role="article"]') as Element, ctx);
  };
  it.each([
    'Comment as Muster Systemhaus',
    'Als Muster Systemhaus kommentieren',
    'Als Muster Systemhaus antworten …',
    'Reply as Muster Systemhaus…',
  ])('is whom the field names: %s', (label) => expect(at(label)).toEqual({ name: 'Muster Systemhaus', url: null, handle: null }));
  it.each(['Comment as Anna Test', 'Als Anna Test kommentieren', 'Schreib einen Kommentar …', ''])('is the viewer: %s', (label) =>
    expect(at(label)).toBeNull(),
  );
});

describe('people', () => {
  const page = (link: string) =>
    `<div role="banner"><h1>Benachrichtigungen</h1></div><div role="main"><h1>Muster Systemhaus</h1>${link}</div>`;
  it.each([
    [`${HOME}muster`, '<a href="/muster/followers/"><strong>3,4 Tsd.</strong> Follower</a>', 3400],
    [`${HOME}muster`, '<a href="/muster/followers/">12K followers</a>', 12_000],
    [`${HOME}muster/followers`, '<a href="/muster/followers/">1.234 Follower</a>', 1234],
    [`${HOME}profile.php?id=1000640`, '<a href="/profile.php?id=1000640&amp;sk=followers">698 Follower</a>', 698],
    [`${HOME}groups/nord`, '<a href="/groups/nord/members/">٢١٠٠ members</a>', 2100],
    [`${HOME}muster`, '<a href="/other/followers/">5 Follower</a>', null],
    [`${HOME}muster`, '<a href="/muster/followers/">Follower</a>', null],
  ])('%s: %s', (url, link, followers) => expect(people(ctxOf(page(link), url))).toMatchObject([{ name: 'Muster Systemhaus', followers }]));
  it('none in a feed, nor before the name is there', () => {
    expect(people(ctxOf(page(''), HOME))).toEqual([]);
    expect(people(ctxOf('<div role="main"></div>', `${HOME}muster`))).toEqual([]);
  });
});
