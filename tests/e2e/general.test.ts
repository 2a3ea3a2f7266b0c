/** Pages no named reader is for: the general readers, frames, a click on any page, and what health says of all this. */
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Health, Item } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { demoSettings, visitSample } from '../../scripts/demo/job.ts';
import { marks, marksAtRest } from './harness/marks.ts';
import { play } from './harness/play.ts';
import { samples } from './harness/sites.ts';
import { press, sees } from './harness/press.ts';
import { tabOf } from './harness/tab.ts';
import { until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const sites = samples();
const sampleOf = (name: string) => {
  const found = sites.find((site) => site.name === name);
  if (!found) throw new Error(`no sample ${name}`);
  return found;
};
const web = sites.find(({ network }) => network === 'web') ?? sampleOf('web');
const ghost = sites.find(({ network, body }) => network === 'ghost' && body.includes('comment-component')) ?? sampleOf('ghost frame');
const disqus = sites.find(({ network }) => network === 'disqus') ?? sampleOf('disqus');

const AROUND_GHOST = 'https://magazin.muster-hausgeraete.example/neuer-akkuschrauber/';
const NEWSPAPER = 'https://zeitung.example/artikel/7';
const REBUILT = 'https://x.com/anna_t/status/1990000000000000000';

const NEIGHBOURS = ['Anna Nachbar', 'Bert Muster', 'Clara Probe', 'Dirk Vorlage', 'Elke Beispiel', 'Falk Test'];

/** Attribute value of a document, for srcdoc. */
const quoted = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const stage = play({ sites, prepare: (open) => open.settings({ ...demoSettings(sites), language: 'de' }) });

const marksIn = (frame: Frame): Promise<number> => frame.evaluate(() => document.querySelectorAll('rk-mark').length);

async function innerFrame(page: Page): Promise<Frame> {
  return until('a frame', () => page.frames().find((frame) => frame !== page.mainFrame() && !frame.detached));
}

describe('an unknown website', () => {
  it('that the user added is read by its shape or markup, and the record says by which', async () => {
    await visitSample(stage(), web);
    const items = (await stage().all<Item>('items')).filter(({ network }) => network === 'web');
    expect(items.length).toBeGreaterThan(0);
    expect([...new Set(items.map(({ layout }) => layout))].every((layout) => layout === 'structure' || layout === 'markup')).toBe(true);
  });

  it('that the user did not add is read by a click, once, and otherwise not at all', async () => {
    const origin = new URL(web.url).origin;
    const [settings] = await stage().all<Settings>('settings');
    await stage().settings({ sites: (settings?.sites ?? []).filter((site) => site.origin !== origin) });
    const readings = async (): Promise<number> =>
      (await stage().all<Health>('health')).filter(({ network }) => network === 'web').reduce((sum, { pages }) => sum + pages, 0);
    const before = await readings();
    const page = await stage().visit(web.url);
    await page.bringToFront();
    expect(await stage().send({ type: 'capture', tab: await tabOf(stage(), web.url) })).toEqual({ ok: true });
    await until('read', async () => (await readings()) === before + 1);
    expect(await marks(page)).toEqual([]);
    await stage().settings({ sites: settings?.sites ?? [] });
  });
});

describe('frames', () => {
  it('without an address of their own are read as part of their page (Ghost)', async () => {
    const origin = new URL(AROUND_GHOST).origin;
    stage().sites.add({
      url: AROUND_GHOST,
      body: `<!doctype html><html lang="de"><meta charset="utf-8"><title>Magazin</title><body><h1>Neuer Akkuschrauber</h1><iframe title="comments-frame" width="700" height="900" srcdoc="${quoted(ghost.body)}"></iframe></body></html>`,
    });
    const [settings] = await stage().all<Settings>('settings');
    await stage().settings({ sites: [...(settings?.sites ?? []), { origin, network: '', level: 'overlay' }] });
    const page = await stage().visit(AROUND_GHOST);
    await page.bringToFront();
    const frame = await innerFrame(page);
    await until('marks in the frame', async () => (await marksIn(frame)) > 0);
    const items = (await stage().all<Item>('items')).filter(({ comments }) =>
      comments.some((key) => key.includes(new URL(AROUND_GHOST).host)),
    );
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ network }) => network))).toEqual(new Set(['ghost']));
    const after = await stage().all<Settings>('settings');
    expect(after[0]?.sites.find((site) => site.origin === origin)?.network).toBe('ghost');
  });

  it('of a network that lives in one are read on a page that is not (Disqus)', async () => {
    stage().sites.add({
      url: NEWSPAPER,
      body: `<!doctype html><html lang="de"><meta charset="utf-8"><title>Zeitung</title><body><h1>Artikel</h1><div id="disqus_thread"><iframe title="Disqus" width="700" height="900" src="${quoted(disqus.url)}"></iframe></div></body></html>`,
    });
    const page = await stage().visit(NEWSPAPER);
    await page.bringToFront();
    const frame = await innerFrame(page);
    await until('marks in the frame', async () => (await marksIn(frame)) > 0);
    expect(await marks(page)).toEqual([]);
  });
});

describe('a network whose page was rebuilt', () => {
  it('is read by the general readers meanwhile, and health says so', async () => {
    // A conversation of X without one of X's own marks: what its reader knows is gone.
    stage().sites.add({
      url: REBUILT,
      body: `<!doctype html><html lang="de"><meta charset="utf-8"><title>X</title><body><main>${Array.from({ length: 6 }, (_, n) => `<div class="eintrag" id="e-${n + 100}"><a class="name" href="https://x.com/nachbar_${n}">${NEIGHBOURS[n]}</a> <time datetime="${new Date(Date.now() - (n + 1) * 3_600_000).toISOString()}">vor ${n + 1} Std.</time><div class="text"><p>Wann kommt die Lieferung Nummer ${n}, und wer bringt sie an die Tür?</p></div></div>`).join('')}</main></body></html>`,
    });
    const page = await stage().visit(REBUILT);
    await page.bringToFront();
    await marksAtRest(page, 3);
    const row = await until('health of X', async () =>
      (await stage().all<Health>('health')).find(({ network, readers }) => network === 'x' && readers?.structure?.entries),
    );
    expect(row.gaps).toBeGreaterThan(0);
    const options = await stage().view('options#health');
    await sees(options, word('health.readerStructure'), '[data-health="x"]');
    await press(options, word('health.copy'), '[data-health="x"]');
    await sees(options, word('health.copied'), '[data-health="x"]');
    const kept = await options.evaluate(() => navigator.clipboard.readText()).catch(() => null);
    // Where the browser lets nobody read it back (Firefox asks), the words above have to do.
    if (kept !== null) {
      expect(kept).toContain('structure');
      expect(kept).not.toMatch(/Nachbar|Muster|Lieferung|anna_t|1990000000000000000/);
    }
    const popup = await stage().view('popup');
    await sees(popup, word('health.gapNoEntries'), '.rk-health');
    await sees(popup, '1', '.rk-gap-note');
  });
});
