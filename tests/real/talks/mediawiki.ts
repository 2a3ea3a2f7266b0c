/** MediaWiki in the browser: a talk page, answered in its editor. */
import { until } from '../../e2e/harness/wait.ts';
import type { Talk } from '../scenario.ts';
import { leave, type } from './hands.ts';
import { append, logIn, signedThen, staff, VISITORS } from './mediawiki-http.ts';

const TITLE = 'Diskussion:Rechenzentrum';

export const mediawiki: Talk = {
  network: 'mediawiki',
  name: 'MediaWiki',
  own: (url) => `${url}/index.php/Benutzer:${staff.name}`,

  async seed({ url }, words) {
    const [karla, ingo] = VISITORS;
    const title = `${TITLE} ${Math.random().toString(36).slice(2, 6)}`;
    const ours = await logIn(url, staff);
    await append(ours, title, `== Wartung ==\nHier ist Platz für Fragen. ${signedThen(staff.name, 21)}`);
    await append(await logIn(url, karla), title, `:${words.stale} ${signedThen(karla.name, 20)}`);
    await append(ours, title, '== Neue Server ==\nWir haben umgebaut. --~~~~');
    await append(await logIn(url, ingo), title, `:${words.fresh} --~~~~`);
    const page = `${url}/index.php/${encodeURIComponent(title.replaceAll(' ', '_')).replace('%3A', ':')}`;
    return { stale: { page, text: words.stale }, fresh: { page, text: words.fresh } };
  },

  login: (url) => `${url}/index.php?title=Spezial:Anmelden`,
  async logIn(page) {
    await type(page, '#wpName1', staff.name);
    await type(page, '#wpPassword1', staff.password);
    await leave(page, '#wpLoginAttempt');
    await until('logged in', () => page.$('#pt-userpage'));
  },

  async answer(page, _place, text) {
    await leave(page, '.mw-editsection a[href*="section=2"]');
    await type(page, '#wpTextbox1', '');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type(`\n::${text} --~~~~`);
    await leave(page, '#wpSave');
  },
};
