/** Talk pages under every skin: marked by DiscussionTools (all Wikimedia wikis, optional elsewhere), or plain with signatures. */
import type { Account } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { attr, find } from '../shared/find.ts';
import { siteMembers } from '../shared/members.ts';
import { nameOf } from '../shared/text.ts';
import { page, userPage } from './address.ts';
import { contentOf, INSIDE, setting, talkByBody } from './page.ts';
import { type Placed, readTalk } from './talk.ts';

/** What was read of an element; null for what is no entry. Pages change by being loaded anew, or their content is replaced. */
const known = new WeakMap<Element, Placed | null>();

const entriesOf = (tools: boolean): readonly string[] => [
  'h1,h2,h3,h4,h5,h6', // sections
  tools
    ? '[data-mw-comment-start][id^="c-"]' // DiscussionTools' mark at the beginning of a comment
    : `${INSIDE} a:is([href*=":"],[href*="%3A"])`, // the first link of a signature
];

/** The entry an element stands for. An element of the content not seen before means new content, which is then read, once for all of it. */
function placeOf(el: Element, ctx: Ctx, tools: boolean): Placed | null {
  if (!known.has(el)) {
    const content = contentOf(ctx.root, tools);
    if (!content?.contains(el)) return null;
    for (const other of content.querySelectorAll(entriesOf(tools).join())) known.set(other, null);
    for (const [at, placed] of readTalk(ctx, tools)) known.set(at, placed);
  }
  return known.get(el) ?? null;
}

/** The logged-in user: the settings say it under every skin, the personal links of most skins lead to their page. */
function viewer({ root, url }: Ctx): Account | null {
  const link = find(root, '#pt-userpage a,#pt-userpage-2 a,.menu__item--userpage');
  const handle = setting(root, 'wgUserName') ?? nameOf(link);
  return handle ? { name: handle, url: userPage(absolute(attr(link, 'href'), url)), handle } : null;
}

/** What a signature ends with, in most languages. */
const DATED = /\d[:.h]\d\d.{0,40}\([A-Z]{2,5}\)/;

const layout = (id: string, tools: boolean, fits: Layout['fits'], promises: Layout['promises']): Layout => ({
  id,
  // In a section each remark answers the one it is indented below.
  nesting: 'tree',
  fits,
  entries: entriesOf(tools),
  identify(el, ctx) {
    const entry = placeOf(el, ctx, tools)?.entry;
    return entry ? `${entry.type} ${entry.id}` : null;
  },
  read: (el, ctx) => placeOf(el, ctx, tools)?.entry ?? null,
  viewer,
  people: (ctx) => siteMembers(ctx, '.mw-statistics-users .mw-statistics-numbers'), // Special:Statistics
  promises,
  anchors(el) {
    const placed = known.get(el);
    return { name: placed?.name ?? null, time: placed?.time ?? null };
  },
  composers: [
    {
      field: '.ext-discussiontools-ui-replyWidget :is(textarea,[contenteditable="true"])', // reply tool
      send: '.ext-discussiontools-ui-replyWidget-actions .oo-ui-flaggedElement-primary a,.oo-ui-flaggedElement-primary a',
    },
    { field: '#wpTextbox1', send: '#wpSave' }, // the editor for a section or a new one
  ],
});

export const layouts: readonly Layout[] = [
  layout(
    'discussiontools',
    true,
    ({ root }) => find(root, '[data-mw-comment-start]') !== null,
    ({ root }) => find(root, '[data-mw-comment-start][id^="c-"]') !== null,
  ),
  layout(
    'signatures',
    false,
    ({ root }) => contentOf(root, false) !== null,
    // A talk page with dates of signatures in it, of which none is read.
    ({ root, url }) =>
      (talkByBody(root) ?? page(url).kind === 'post') && DATED.test(contentOf(root, false)?.textContent?.slice(0, 500_000) ?? ''),
  ),
];
