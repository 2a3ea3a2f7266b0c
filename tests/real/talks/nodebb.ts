/** NodeBB in the browser. */
import { until } from '../../e2e/harness/wait.ts';
import type { Place, Talk } from '../scenario.ts';
import { click, type } from './hands.ts';
import { ageBy, logIn, register, say, staff } from './nodebb-http.ts';

export const nodebb: Talk = {
  network: 'nodebb',
  name: 'NodeBB',
  own: (url) => `${url}/user/${staff.name}`,

  async seed(server, words) {
    const ours = await logIn(server.url);
    // In a topic an own post answers all before it: what waits and what is answered are two topics.
    const topic = async (title: string, guest: string, text: string): Promise<Place> => {
      const { tid, slug } = await say(ours, server, 'topics.post', { cid: 1, title, content: 'Wir haben umgebaut, Fragen gern hier.' });
      const visitor = await register(server.url, guest);
      const { pid } = await say(visitor, server, 'posts.reply', { tid, content: text });
      return { page: `${server.url}/topic/${slug}`, text, id: String(pid) };
    };
    const names = unique();
    const stale = await topic('Wartung der Server', `karla-${names}`, words.stale);
    await ageBy(server, stale.id ?? '', 20);
    return { stale, fresh: await topic('Neue Server', `ingo-${names}`, words.fresh) };
  },

  login: (url) => `${url}/login`,
  async logIn(page) {
    // Before its script has the form, the button sends it into another window; the script's last step is to focus the name.
    await page.bringToFront();
    await until('the form has its script', () => page.evaluate(() => document.activeElement?.id === 'username'));
    await type(page, '#username', staff.name);
    await type(page, '#password', staff.password);
    await click(page, '#login');
    await until('logged in', () => page.$('#user_dropdown, [component="user/status"]'));
  },

  async answer(page, { id }, text) {
    // Its script listens to the button late, and says nowhere that it does.
    await until('composer', async () => {
      await click(page, `[component="post"][data-pid="${id}"] [component="post/reply"]`);
      return page.waitForSelector('.composer textarea.write', { visible: true, timeout: 3_000 });
    });
    await type(page, '.composer textarea.write', text);
    await click(page, '.composer .action-bar .composer-submit');
    await until('answer on the page', () => page.$(`[component="post/parent"][data-topid="${id}"]`));
  },
};

/** The two browsers' visitors are other people. */
const unique = (): string => Math.random().toString(36).slice(2, 6);
