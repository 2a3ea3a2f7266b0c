/** Addresses of any website by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  feed: [['https://www.fachforum.example/', 'https://www.fachforum.example/']],
  post: [
    ['https://www.fachforum.example/thema/77?utm_source=brief#antwort-3', 'https://www.fachforum.example/thema/77'],
    ['https://www.fachforum.example/zeige.php?thema=77&sid=0a1b', 'https://www.fachforum.example/zeige.php?thema=77'],
  ],
};
