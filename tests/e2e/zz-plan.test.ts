import { it } from 'vitest';
import { Stage } from './harness/stage.ts';
import { sites, startOver } from './harness/scene.ts';
import { violations } from './harness/axe.ts';
import { blankEntry } from '../../lib/rules/plan/entry.ts';
import { addDays, weekOf } from '../../lib/rules/plan/days.ts';

const now = Date.now();
const today = new Date(now).toISOString().slice(0, 10);
const ch = (id: string, name: string, network: string, extra: any = {}) => ({ id, name, kind: 'microblog', url: `https://${network}.com/firma`, network, key: `${network}|firma`, responsible: null, purpose: '', language: 'de', guideline: '', state: 'active', staked: { name: true, basics: true, links: true }, offers: [], rhythm: { posts: 1, per: 'week' }, createdAt: now - 90 * 86400000, ...extra });
const e = (n: number, change: any) => ({ ...blankEntry({ id: `e${n}`, now }), topic: `Thema ${n}`, ...change });
const states = ['idea', 'draft', 'to-sign-off', 'ready', 'published', 'evaluated'];
const entries = [
  e(1, { topic: 'Neue Heckenschere 3000 mit Akku: was sie kann und was sie nicht kann', day: today, time: '09:30', channels: ['c1', 'c2'], state: 'to-sign-off', kind: 'news', author: 't1', teasers: { c1: 'Jetzt neu: '.repeat(30), c2: 'Kurz und gut' }, url: 'https://www.beispiel.de/heckenschere?ref=1', campaign: 'k1', hashtag: 'heckenschere', assets: [{ name: 'Bild', url: 'https://a.de/b.png' }], signoffs: { sales: { by: 'Anna Muster', at: now - 3600000, ok: true, comment: 'Preis stimmt', of: '12345678' }, marketing: null }, checks: [{ dueAt: now - 7200000, doneAt: null }, { dueAt: now + 7200000, doneAt: null }], publishedAt: now - 10000000 }),
  ...Array.from({ length: 26 }, (_, i) => e(i + 2, { day: addDays(weekOf(today), (i * 5) % 37 - 5), time: i % 3 ? null : '14:00', state: states[i % 6], channels: i % 2 ? ['c1'] : ['c2', 'c3'], kind: i % 4 ? 'video' : 'test-report' })),
  e(40, { topic: 'Serverraum-Fotos', kind: 'contest' }), e(41, { topic: 'Vorlage Testbericht', template: true }),
];
it('look', async () => {
  for (const [language, dark] of [['de', false], ['en', true]] as const) {
    const stage = await Stage.open({ kind: 'chrome', sites, language, dark });
    try {
      await startOver(stage);
      const [old] = await stage.all<any>('settings');
      await stage.settings({ language, team: [{ id: 't1', name: 'Anna Muster', department: 'sales' }, { id: 't2', name: 'Bert Beispiel', department: 'marketing' }], me: 't1', hours: { ...old.hours, holidays: 'BY' } });
      const shot = async (name: string, view: string, size: { width: number; height: number }, act?: (p: any) => Promise<void>) => {
        const page = await stage.view(view, size);
        await new Promise((d) => setTimeout(d, 1500));
        await act?.(page).catch((e: any) => console.log(name, String(e)));
        await new Promise((d) => setTimeout(d, 600));
        await page.screenshot({ path: `/tmp/look/plan/${name}-${language}.png` as never, fullPage: true });
        console.log(name, language, size.width, await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), JSON.stringify(await violations(page)));
        await page.close();
      };
      const W = { width: 1280, height: 900 }, N = { width: 320, height: 700 };
      await shot('empty', 'dashboard#plan', W);
      for (const [store, records] of [['channels', [ch('c1', 'X der Firma', 'x'), ch('c2', 'LinkedIn-Seite', 'linkedin'), ch('c3', 'Forum', 'phpbb', { rhythm: { posts: 3, per: 'week' } }), ch('c4', 'Mastodon', 'mastodon')]], ['plan', entries], ['campaigns', [{ id: 'k1', name: 'Herbstaktion', aim: '', kind: 'campaign', from: null, to: null, hashtag: '', term: '', posts: [], conditions: '', goal: null, closedAt: null, draws: [], createdAt: now }]], ['agenda', [{ id: 'a1', day: addDays(today, 9), until: addDays(today, 11), title: 'Fachmesse Garten', url: 'https://messe.example' }, { id: 'a2', day: addDays(today, 60), until: null, title: 'Tag des Gartens', url: '' }]]] as const)
        await stage.send({ type: 'keep', store, records, remove: [], said: '' } as never);
      await shot('month', 'dashboard#plan', W);
      await shot('week', 'dashboard#plan', W, async (p) => { await p.evaluate(() => [...document.querySelectorAll('button')].find((b) => /^(Woche|Week)$/.test(b.textContent ?? ''))?.click()); });
      await shot('menu', 'dashboard#plan', W, async (p) => { await p.evaluate(() => (document.querySelector('.rk-plan-event button') as any)?.click()); });
      await shot('new', 'dashboard#plan', W, async (p) => { await p.evaluate(() => [...document.querySelectorAll('button')].find((b) => /^(Neuer Eintrag|New entry)$/.test(b.textContent ?? ''))?.click()); });
      await shot('board', 'dashboard#plan/board', W);
      await shot('list', 'dashboard#plan/list', W, async (p) => { await p.evaluate(() => { (document.querySelector('.rk-plan-row input') as any)?.click(); (document.querySelector('.rk-plan-transfer') as any).open = true; }); });
      await shot('ideas', 'dashboard#plan/ideas', W);
      await shot('agenda', 'dashboard#plan/agenda', W);
      await shot('editor', 'dashboard#plan/entry/e1', W);
      for (const [n, h] of [['month', ''], ['board', '/board'], ['editor', '/entry/e1'], ['agenda', '/agenda']]) await shot(`${n}-320`, `sidepanel#plan${h}`, N);
    } finally { console.log(stage.faults.join('\n')); await stage.close(); }
  }
}, 300000);
