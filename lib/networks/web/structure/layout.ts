/** The layout of a page whose shape was found. */
import type { Account, CommentSighting, Entry } from '../../../model/sighting.ts';
import type { Ctx, Layout } from '../../network.ts';
import { absolute } from '../../shared/address.ts';
import { hash } from '../../shared/hash.ts';
import { fold, harmless } from '../../shared/text.ts';
import { page } from '../address.ts';
import { enclosing, outOfLink } from './around.ts';
import { fieldsOf, type Fields } from './fields.ts';
import type { Group } from './find.ts';
import { goesOn, metaOf } from './head.ts';
import type { Headline } from './headline.ts';
import { idInHref, idOf } from './ids.ts';
import { NOTHING, SURE } from './learn.ts';
import { REPLY_TITLE, type Role } from './kinds.ts';
import { keysOf } from './keys.ts';
import { parentsOf } from './nesting.ts';
import { refsIn } from './refs.ts';
import { hiddenReplies } from './folded.ts';
import { timeInId } from './idtime.ts';
import { scan, type Piece, type Scan } from './scan.ts';

export interface Read {
  el: Element;
  scan: Scan;
  fields: Fields;
  id: string | null;
  link: URL | null;
}

/** Reads an entry's parts without judging what it is. */
export function readOf(el: Element, group: Pick<Group, 'learned' | 'ids'>, apart: (el: Element) => boolean, ctx: Ctx): Read {
  const seen = scan(el, apart);
  const fields = fieldsOf(seen, group.learned, ctx.now);
  const told = idOf(seen, group.ids, group.learned.known);
  const link = linkOf(seen, fields, told?.attribute === 'href' ? told.piece : null, baseOf(ctx));
  // One that looks a little different (the post opened) still has the address of its time.
  return { el, scan: seen, fields, id: told?.id ?? (group.ids.length && link ? idInHref(link.href) || null : null), link };
}

/** The entry's own address: the link its time stands in, else the link that told its id. */
function linkOf(seen: Scan, { time }: Fields, told: Piece | null, url: URL): URL | null {
  const piece = (time && seen.pieces[time.link]) ?? told;
  return absolute(piece?.el.getAttribute('href'), url);
}

/** The profile's own address: what links to a part of it leads there too. */
function profileAt(href: string, base: URL): string | null {
  const url = absolute(href, base);
  if (url) url.pathname = url.pathname.replace(/(\/[^/]+\/[^/]+)\/(posts|about|activity|recent-activity(\/\w+)?|followers)\/?$/, '$1');
  return url?.href ?? null;
}

/** What relative addresses count from: the page's own base, else its address. */
const baseOf = ({ root, url }: Ctx): URL => (URL.canParse(root.baseURI) && /^http/.test(root.baseURI) ? new URL(root.baseURI) : url);

export interface Shape {
  groups: readonly (Group & { role: Role })[];
  headline: Headline | null;
  /** The entry that is the post, in a topic: its id, and its element as long as it stays. */
  post: { id: string | null; el: Element } | null;
  /** Title of the topic. */
  topic: string;
  /** The address is a forum's. */
  forum: boolean;
}

export function layoutOf({ groups, headline, post, topic, forum }: Shape): Layout {
  const headKey = headline && headlineKey(headline.el);
  const entries = [...(headKey ? [headKey] : []), ...groups.map(({ key }) => key.css)];
  // The narrowest of those that fit: a comment says 'article' too, and more.
  const narrow = [...groups].sort((a, b) => b.key.css.length - a.key.css.length);
  const groupOf = (el: Element): (Group & { role: Role }) | undefined => narrow.find((group) => group.is(el));
  const apart = (el: Element): boolean => groups.some((group) => group.is(el));
  const isHead = (el: Element): boolean =>
    headline !== null && headKey !== null && !apart(el) && (el === headline.el || el.matches(headKey));
  const flat = groups.some(
    ({ role, els }) =>
      (role === 'topic' || role === 'later' || (role === 'comments' && forum)) &&
      parentsOf(role === 'topic' ? els.slice(1) : els).every((up) => up < 0),
  );
  const levels = isTwoLevel(groups);
  const refs = new WeakMap<Element, string[]>();
  const presses = new WeakMap<Element, Element[]>();
  let last: { el: Element; entry: Entry | null } | null = null;
  /** The page as it was read last: where marks stand is asked without it. */
  let seenAt: Ctx | null = null;

  const accountOf = ({ name, href, handle }: Fields, ctx: Ctx): Account => ({
    name: fold(name, 200),
    url: profileAt(href, baseOf(ctx)),
    handle,
  });

  function readHead(el: Element, ctx: Ctx): Entry | null {
    const seen = scan(el, apart, true);
    const fields = fieldsOf(seen, NOTHING, ctx.now);
    const meta = metaOf(ctx.root, ctx.now);
    const author = fields.sure >= SURE ? accountOf(fields, ctx) : { name: meta.author, url: null, handle: null };
    const title = fold((headline as Headline).heading?.textContent, 300);
    const at = page(ctx.url).url;
    return {
      type: 'post',
      id: headId(el, ctx),
      aliases: [],
      url: at,
      author,
      text: harmless(`${title}\n${fields.text.startsWith(title) ? fields.text.slice(title.length) : fields.text}`.trim()),
      time: meta.time ?? fields.when,
      ad: false,
    };
  }

  const headId = (el: Element, { url }: Ctx): string | null =>
    /(\d{2,})$/.exec(el.id)?.[1] ?? (idInHref(url.pathname + url.search) || null);

  function read(el: Element, ctx: Ctx): Entry | null {
    seenAt = ctx;
    if (last?.el === el) return last.entry;
    const group = groupOf(el);
    if (!group) return isHead(el) ? readHead(el, ctx) : null;
    const found = readOf(el, group, apart, ctx);
    const { fields } = found;
    if ((!fields.when && !group.timeless) || !fields.name || fields.sure < 3 || (group.ids.length && !found.id && fields.fit < 3))
      return null;
    const author = accountOf(fields, ctx);
    const inside = enclosing(el.parentElement, apart);
    const isPost =
      group.role === 'posts'
        ? !inside && !REPLY_TITLE.test(fields.title)
        : (group.role === 'topic' || group.role === 'one') && post !== null && (post.id === null ? el === post.el : found.id === post.id);
    const url = found.link?.href ?? null;
    const base = { id: found.id, url, author, time: timeInId(found.id, fields.when) };
    if (isPost) {
      const title = group.role === 'posts' ? fields.title : topic;
      return { ...base, type: 'post', aliases: [], text: harmless(`${title}\n${fields.text}`.trim()), ad: false };
    }
    refs.set(el, refsIn(found.scan));
    presses.set(
      el,
      found.scan.pieces.filter(({ el: at, control }) => control || at.localName === 'a').map(({ el: at }) => at),
    );
    // What it says names it; a time told by age would be another one at every reading.
    const exact = fields.when && fields.when.from === fields.when.to ? fields.when.from : '';
    const id = found.id ?? `s${hash(`${fields.name}\n${exact}\n${fields.text}`)}`;
    return {
      ...base,
      type: 'comment',
      id,
      post: null,
      parent: null,
      text: harmless(fields.text),
      byPostAuthor: false,
      repliesShown: 0,
      repliesHidden: 0,
    };
  }

  /** The entry itself and the boxes right around it: how many entries each holds, and which is the first, for the replies folded beside. */
  function boxes(els: readonly Element[]): Map<Element, { count: number; first: number }> {
    const counts = new Map<Element, { count: number; first: number }>();
    els.forEach((el, first) => {
      for (let at: Element | null = el, i = 0; at && i < 7; at = at.parentElement, i++) {
        const box = counts.get(at);
        if (box) box.count++;
        else counts.set(at, { count: 1, first });
      }
    });
    return counts;
  }

  function relate(list: readonly { el: Element; entry: Entry }[], ctx: Ctx): void {
    const comments = list.filter((one): one is { el: Element; entry: CommentSighting } => one.entry.type === 'comment');
    const els = comments.map(({ el }) => el);
    const ups = parentsOf(els);
    const tree = ups.some((up) => up >= 0);
    const more = !tree && goesOn(ctx, flat);
    const counts = boxes(els);
    const replies = new Map<number, number>();
    for (const up of ups) replies.set(up, (replies.get(up) ?? 0) + 1);
    const posts = new Map(list.filter(({ entry }) => entry.type === 'post').map(({ el, entry }) => [el, entry]));
    const before = new Set<string>();
    let above: Entry | undefined;
    let next = 0;
    for (const { el, entry } of list) {
      if (entry.type === 'post') {
        above = entry;
        continue;
      }
      const index = next++;
      const up = ups[index] ?? -1;
      const named = tree ? undefined : (refs.get(el) ?? []).find((id) => id !== entry.id && (before.has(id) || id === above?.id));
      entry.parent = named !== undefined ? (named === above?.id ? null : named) : (comments[up]?.entry.id ?? null);
      before.add(entry.id);
      const around = enclosing(el.parentElement, (at) => posts.has(at));
      const its = (around && posts.get(around)) ?? above;
      // Without a post's id the page stands for it: an answer counts on its own page only.
      entry.post = its?.id ?? page(ctx.url).url;
      entry.byPostAuthor ||=
        its !== undefined &&
        (its.author.url ? its.author.url === entry.author.url : its.author.name !== '' && its.author.name === entry.author.name);
      const other = (box: Element): boolean => {
        const held = counts.get(box);
        return apart(box) || (held !== undefined && ups[held.first] !== index);
      };
      const hidden = hiddenReplies(el, presses.get(el) ?? [], apart, other, (box) => counts.get(box)?.count === 1);
      // A control that says '3 replies' still says so when they are unfolded.
      const shown = replies.get(index) ?? 0;
      entry.repliesHidden = more || (hidden === null && !shown) ? null : Math.max(0, (hidden ?? 0) - shown);
    }
  }

  return {
    id: 'structure',
    nesting: flat ? 'flat' : levels ? 'two-level' : 'tree',
    fits: () => true,
    entries,
    identify(el, ctx) {
      last = null;
      const entry = read(el, ctx);
      last = { el, entry };
      return entry && JSON.stringify({ ...entry, time: null });
    },
    read,
    relate,
    viewer: () => null,
    promises: () => true,
    anchors(el) {
      const group = seenAt && groupOf(el);
      if (!seenAt || !group) return { name: null, time: null };
      const { author, time } = readOf(el, group, apart, seenAt).fields;
      return { name: outOfLink(author?.el), time: outOfLink(time?.el) };
    },
  };
}

/** A selector that finds the headline's element and nothing else: a key of its own, else the way down to it. */
function headlineKey(el: Element): string {
  const one = (css: string): boolean => el.ownerDocument.querySelectorAll(css).length === 1;
  const own = keysOf(el, new Map()).find(({ css }) => one(css));
  if (own) return own.css;
  let css = '';
  for (let at: Element | null = el; at && at.localName !== 'html'; at = at.parentElement) {
    let nth = 1;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      if (before.localName === at.localName) nth++;
    css = `${at.localName}:nth-of-type(${nth})${css && ` > ${css}`}`;
    if (at !== el && one(css)) break;
  }
  return css;
}

/** So many replies, and none of them answers a reply: the page hangs all of them under the first comment. */
const MANY = 12;

/** Answers with comments of another kind under them, or a list in which nobody answers a reply. */
function isTwoLevel(groups: Shape['groups']): boolean {
  const comments = groups.filter(({ role }) => role === 'comments');
  if (comments.length > 1)
    return comments.some((group) =>
      comments.some((other) => other !== group && group.els.some((el) => enclosing(el.parentElement, (at) => other.is(at)))),
    );
  const ups = parentsOf(comments[0]?.els ?? []);
  const replies = ups.filter((up) => up >= 0);
  return replies.length >= MANY && replies.every((up) => ups[up] === -1);
}
