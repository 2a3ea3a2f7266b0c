/** X since 2022: name and text carry test ids (captures 2024-11 to 2026-02). */
import { layout } from './layout.ts';

/** A quoted post is one big link inside the post; where only it has a text, the post itself has none. */
const notQuoted = (el: Element | null): Element | null => (el?.closest('div[role="link"]') ? null : el);

export const testids = layout(
  {
    id: 'testids',
    fits: () => true,
    entries: [
      'article[data-testid="tweet"]', // feed, profile, search, mentions, conversation
    ],
  },
  {
    name: (el) => el.querySelector('[data-testid="User-Name"]'),
    text: (el) =>
      notQuoted(el.querySelector('[data-testid="tweetText"]')) ??
      // X Articles, on their own page
      notQuoted(el.querySelector('[data-testid="twitterArticleRichTextView"]')),
  },
);
