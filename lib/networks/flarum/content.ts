/**
 * Flarum without its app: what the server writes for readers without scripts, and shows when the app fails to start. The
 * words have neither numbers nor times; those stand in the data for the app, in the same order.
 */
import type { Account, Entry, PostSighting } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { answering, settle, starting } from '../shared/topics.ts';
import { addressOf, discussionIn, page, pageNumber } from './address.ts';
import { type Told, told } from './payload.ts';
import { people } from './people.ts';
import { NO_TEXT } from './post.ts';

const BOX = ':is(#flarum-content,#flarum-loading-error,noscript)';
const POST = `${BOX} article`;
const ROW = `${BOX} .container > ul > li`;
/** The server cuts at twenty posts. */
const PAGE = 20;

/** Posts as they stand, each with its place on the page and what the data tells of it. */
function placed(el: Element, ctx: Ctx): { at: number; told: Told | undefined } {
  let at = 0;
  // A page has twenty; a poisoned one must not make this the square of what it has.
  for (let up = el.previousElementSibling; up && at < 200; up = up.previousElementSibling) if (up.matches('article')) at++;
  const known = told(ctx.root).posts[at];
  // Data of another page, or of an app that went on, would tell another's name.
  return { at, told: known && known.name === nameOf(find(el, '.PostUser-name,h3')) ? known : undefined };
}

function author(el: Element, known: Told | undefined, ctx: Ctx): Account {
  const slug = known?.slug?.toLowerCase() ?? null;
  return {
    name: nameOf(find(el, '.PostUser-name,h3')),
    url: known?.slug ? addressOf(ctx.url, 'u', known.slug) : null,
    handle: slug,
    id: null,
  };
}

function readPost(el: Element, ctx: Ctx): Entry {
  const { at, told: known } = placed(el, ctx);
  const place = (pageNumber(ctx.url) - 1) * PAGE + at + 1;
  const said = {
    id: known?.id ?? `place-${place}`,
    topic: discussionIn(ctx.url),
    parent: attr(find(el, '.Post-body a.PostMention[data-id]'), 'data-id') || null,
    url: `${page(ctx.url).url}/${known?.number ?? place}`,
    author: author(el, known, ctx),
    text: textOf(find(el, '.Post-body'), NO_TEXT),
    time: known?.time == null ? null : { from: known.time, to: known.time },
    deleted: false,
  };
  return (known ? known.number === 1 : place === 1) ? starting(said, nameOf(find(el.closest('.container'), 'h1'))) : answering(said);
}

function readRow(el: Element, ctx: Ctx): PostSighting | null {
  const link = find(el, 'a[href]');
  const url = absolute(attr(link, 'href'), ctx.url);
  const id = url && discussionIn(url);
  if (!url || !id) return null;
  return {
    type: 'post',
    id,
    aliases: [],
    url: page(url).url,
    author: { name: '', url: null, handle: null },
    text: nameOf(link),
    time: null,
    ad: false,
  };
}

export const content: Layout = {
  id: 'content',
  nesting: 'flat',
  fits: ({ root }) => find(root, `${POST},${ROW}`) !== null,
  entries: [
    POST, // discussion
    ROW, // index
  ],
  identify: (el, ctx) => (el.matches(ROW) ? attr(find(el, 'a'), 'href') : `${placed(el, ctx).at}`),
  read: (el, ctx) => (el.matches(ROW) ? readRow(el, ctx) : readPost(el, ctx)),
  relate(entries, { root, url }) {
    const next = `page=${pageNumber(url) + 1}`;
    const more = all(root, `${BOX} .container > a[href]`).some((link) => attr(link, 'href').endsWith(next));
    settle(entries, null, () => (more ? null : 0));
  },
  viewer: () => null,
  people,
  promises: ({ url }) => page(url).kind === 'post',
  anchors: (el) => ({ name: find(el, '.PostUser-name,h3,a'), time: null }),
};
