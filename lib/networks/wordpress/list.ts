/** Pages that list posts: the blog's start page, archives, search results, an author's page. */
import type { Layout } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { COMMENT, outOfLink } from './find.ts';
import { author, authorEl, CONTENT, first, postId, shownTime, TITLE } from './post.ts';
import { viewer } from './viewer.ts';

/** post_class() marks every post of a list in its class, most themes in its id too. */
const POST = [
  'article[id^="post-"],.hentry[id^="post-"],div.post[id^="post-"],li.post[id^="post-"]', // themes
  '.hentry[class*=" post-"],li.wp-block-post[class*="post-"]', // tagDiv and its like; block themes
].join();

const idOf = (el: Element): string | undefined => /^post-(\d+)$/.exec(el.id)?.[1] ?? /(?:^|\s)post-(\d+)(?:\s|$)/.exec(el.className)?.[1];
const titleEl = (el: Element): Element | null => first(el, ...TITLE.filter((selector) => !/^(article|h1:)/.test(selector)), 'h2,h3');
const excerptEl = (el: Element): Element | null => first(el, '.entry-summary,[class*="excerpt"]', CONTENT);

export const list: Layout = {
  id: 'list',
  nesting: 'tree',
  fits: ({ root }) => find(root, POST) !== null && postId(root) === null,
  entries: [POST],
  // A box inside another one's is the same post, or one that is quoted in it.
  identify: (el) => (el.parentElement?.closest(POST) || el.closest(`${COMMENT},aside,.sidebar`) ? null : (idOf(el) ?? null)),
  read(el, { root, url, now }) {
    const id = idOf(el);
    const title = titleEl(el);
    if (!id) return null;
    const link = absolute(attr(find(title, 'a') ?? title?.closest('a') ?? find(el, 'a[rel="bookmark"]'), 'href'), url);
    return {
      type: 'post',
      id,
      aliases: [],
      url: link?.href ?? `${url.origin}/?p=${id}`,
      author: author(el, root, url, false),
      text: `${nameOf(title)}\n${textOf(excerptEl(el), 'form,.more-link', 1000)}`.trim(),
      time: shownTime(el, now)?.time ?? null,
      ad: false,
    };
  },
  viewer,
  promises: () => false,
  anchors: (el) => ({ name: outOfLink(authorEl(el)), time: outOfLink(shownTime(el, 0)?.el) }),
};
