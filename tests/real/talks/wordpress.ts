/** WordPress in the browser. */
import { until } from '../../e2e/harness/wait.ts';
import type { Place, Talk } from '../scenario.ts';
import { click, leave, type } from './hands.ts';
import { admin, asAdmin, writeComment } from './wordpress-http.ts';

export const wordpress: Talk = {
  network: 'wordpress',
  name: 'WordPress',
  own: (url) => `${url}/author/${admin.name}/`,

  async seed({ url }, words) {
    const rest = await asAdmin(url);
    const { id, link } = await rest<{ id: number; link: string }>('posts', {
      title: 'Neue Server im Rechenzentrum',
      content: 'Wir haben umgebaut.',
      status: 'publish',
    });
    const write = async (author: string, text: string, age: number): Promise<Place> => ({
      page: link,
      text,
      id: await writeComment(url, id, { author, text, age }, rest),
    });
    return {
      stale: await write('Karla Kunde', words.stale, 20),
      fresh: await write('Ingo Interessent', words.fresh, 0),
    };
  },

  login: (url, next) => `${url}/wp-login.php?redirect_to=${encodeURIComponent(next)}`,
  async logIn(page) {
    await type(page, '#user_login', admin.name);
    await type(page, '#user_pass', admin.password);
    await leave(page, '#wp-submit');
    await until('logged in', () => page.$('#wpadminbar'));
  },

  async answer(page, { id }, text) {
    await click(page, `#comment-${id} .comment-reply-link`);
    // Where the form goes to is the theme's choice; whom it answers is not.
    await until('form for the comment', () => page.$eval('#comment_parent', (el, id) => (el as HTMLInputElement).value === id, id ?? ''));
    await type(page, '#comment', text);
    await leave(page, '#submit');
  },

  elsewhere: ['/wp-admin/edit-comments.php', '/wp-admin/'],
};
