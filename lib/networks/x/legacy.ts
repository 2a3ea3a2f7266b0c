/** X of 2021 (class css-1dbjc4n): only the post itself has a test id; still found in saved pages. */
import { layout } from './layout.ts';

export const legacy = layout(
  {
    id: '2021',
    fits: ({ root }) => root.querySelector('article [lang], article[data-testid="tweet"], article [data-testid="tweet"]') !== null && !root.querySelector('[data-testid="User-Name"],[data-testid="tweetText"]'),
    entries: [
      'article', // feed and profile: the test id stands on the article or on a box inside
    ],
  },
  {
    // The name's link also holds the @handle; a repost's line above is a link to the same kind of place without it.
    name: (el, handle) => {
      const links = [...el.querySelectorAll(handle ? `a[href$="/${handle}" i]` : 'a[href][role="link"]')];
      return links.find((link) => link.textContent?.includes('@')) ?? links.find((link) => link.textContent?.trim()) ?? null;
    },
    text: (el) => {
      const text = el.querySelector('div[lang]');
      return text?.closest('div[role="link"],div[role="blockquote"]') ? null : text;
    },
  },
);
