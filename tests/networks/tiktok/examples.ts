/** Addresses of TikTok by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

const VIDEO = 'https://www.tiktok.com/@muster.it/video/7650000000000000001';

export const EXAMPLES: Examples = {
  feed: [
    ['https://www.tiktok.com/', 'https://www.tiktok.com/'],
    ['https://www.tiktok.com/foryou?lang=de-DE', 'https://www.tiktok.com/foryou'],
    ['https://www.tiktok.com/following', 'https://www.tiktok.com/following'],
  ],
  post: [
    [VIDEO, VIDEO],
    ['https://m.tiktok.com/@Muster.IT/video/7650000000000000001?is_from_webapp=1', VIDEO],
    ['https://www.tiktok.com/@muster.it/photo/7650000000000000001', VIDEO],
  ],
  profile: [
    ['https://www.tiktok.com/@muster.it', 'https://www.tiktok.com/@muster.it'],
    ['https://www.tiktok.com/@Muster.IT/?lang=en', 'https://www.tiktok.com/@muster.it'],
  ],
  search: [
    ['https://www.tiktok.com/search?q=Muster%20Systemhaus&t=1', 'https://www.tiktok.com/search?q=Muster%20Systemhaus'],
    ['https://www.tiktok.com/tag/systemhaus', 'https://www.tiktok.com/tag/systemhaus'],
  ],
  other: [
    ['https://www.tiktok.com/@muster.it/live', 'https://www.tiktok.com/@muster.it/live'],
    ['https://www.tiktok.com/messages', 'https://www.tiktok.com/messages'],
    ['https://www.tiktok.com/legal/page/eea/terms-of-service/en', 'https://www.tiktok.com/legal/page/eea/terms-of-service/en'],
  ],
};
