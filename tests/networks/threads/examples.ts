/** Addresses of Threads by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

const POST = 'https://www.threads.com/@muster.systemhaus/post/DSMuster0Ab';

export const EXAMPLES: Examples = {
  feed: [
    ['https://www.threads.com/', 'https://www.threads.com/'],
    ['https://www.threads.net', 'https://www.threads.com/'],
    ['https://www.threads.com/following', 'https://www.threads.com/following'],
    ['https://www.threads.com/custom_feed/17900000000000001/', 'https://www.threads.com/custom_feed/17900000000000001'],
  ],
  post: [
    [POST, POST],
    ['https://www.threads.com/@Muster.Systemhaus/post/DSMuster0Ab/?xmt=AQF0x&slof=1', POST],
    ['https://www.threads.net/@muster.systemhaus/post/DSMuster0Ab', POST],
    ['https://threads.com/@muster.systemhaus/post/DSMuster0Ab/media', POST],
    ['https://www.threads.net/t/DSMuster0Ab/', 'https://www.threads.com/t/DSMuster0Ab'],
  ],
  profile: [
    ['https://www.threads.com/@muster.systemhaus', 'https://www.threads.com/@muster.systemhaus'],
    ['https://www.threads.net/@Muster.Systemhaus?hl=de', 'https://www.threads.com/@muster.systemhaus'],
    ['https://www.threads.com/@muster.systemhaus/replies', 'https://www.threads.com/@muster.systemhaus'],
  ],
  search: [
    ['https://www.threads.com/search?q=Muster%20Systemhaus&serp_type=default', 'https://www.threads.com/search?q=Muster%20Systemhaus'],
    ['https://www.threads.com/search', 'https://www.threads.com/search'],
  ],
  notifications: [['https://www.threads.com/activity', 'https://www.threads.com/activity']],
  other: [
    ['https://www.threads.com/login?show_choice_screen=false', 'https://www.threads.com/login'],
    ['https://www.threads.com/settings/account', 'https://www.threads.com/settings/account'],
    [
      'https://www.threads.com/@muster.systemhaus/post/DSMuster0Ab/embed',
      'https://www.threads.com/@muster.systemhaus/post/DSMuster0Ab/embed',
    ],
  ],
};
