/**
 * `npm start [-- --headless] [-- --firefox]`: the built extension in a browser on invented pages of the networks, served at
 * their true addresses as of now, without any network. With a display a window stays open to try it in (Ctrl-C ends it);
 * without one, or with --headless, it goes through the same job, prints what was flagged, recorded and counted and writes
 * pictures to .output/demo/. Exit 1 where nothing was flagged.
 */
import { parseArgs } from 'node:util';
import type { Kind } from '../tests/e2e/harness/launch.ts';
import { samples } from '../tests/e2e/harness/sites.ts';
import { Stage } from '../tests/e2e/harness/stage.ts';
import { build } from './check/builds.ts';
import { type Visited, demoSettings, sums, tagSomebody, visitSample } from './demo/job.ts';
import { clearPictures, isStyled, shootPages, shootViews, worthSeeing } from './demo/pictures.ts';
import { pageLines, sumLines } from './demo/words.ts';
import { findBrowser, hasDisplay, installHint } from './setup/browsers.mjs';

const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false }, firefox: { type: 'boolean', default: false } } });
const headless = values.headless || !hasDisplay();
/** Networks whose pages are also shown dark. */
const DARK = new Set(['linkedin', 'x', 'instagram', 'wordpress', 'facebook', 'mastodon']);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function choose(): Kind {
  if (!values.firefox && findBrowser('chrome')) return 'chrome';
  if (findBrowser('firefox')) return 'firefox';
  say(installHint(values.firefox ? 'firefox' : 'chrome'));
  process.exit(1);
}

const kind = choose();
say(`building the extension for ${kind} …`);
const built = await build(kind, 'e2e');
if (built.failed > 0) {
  say(built.lines.join('\n'));
  process.exit(1);
}

// In a window one page of each network that is made to be looked at; the job itself goes over every sample page.
const all = samples();
const sites = headless
  ? all
  : [
      ...new Map(
        all
          .filter(isStyled)
          .reverse()
          .map((site) => [site.network, site]),
      ).values(),
    ];
let stage: Stage | undefined;
let ending = false;
/** Closes the browser once, however the end comes. */
async function end(code: number): Promise<never> {
  if (!ending) {
    ending = true;
    await stage?.close();
  }
  process.exit(code);
}
process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));

const open = (dark: boolean): Promise<Stage> => Stage.open({ kind, headless, sites, dark });

/** All sample pages, one after the other, told as they are read. */
async function readAll(on: Stage): Promise<Visited[]> {
  await on.settings({ ...demoSettings(sites), language: 'de' });
  const visited: Visited[] = [];
  for (const sample of sites) {
    const one = await visitSample(on, sample);
    visited.push(one);
    // Of a hundred open tabs the browser would put most to sleep: those without a picture to come are closed.
    if (headless) {
      const kept = new Set(worthSeeing(visited).map(({ page }) => page));
      for (const { page } of visited) if (!kept.has(page) && !page.isClosed()) await page.close();
    }
    if (!on.launched.dark) for (const line of pageLines(one)) say(line);
  }
  return visited;
}

/** Tabs the user opens from the pages get their samples too. */
function serveNewTabs({ launched, sites: served, pages }: Stage): void {
  launched.browser.on('targetcreated', (target) => {
    if (!/^https?:/.test(target.url())) return;
    void target
      .page()
      .then((page) => (page && !pages.has(page) ? served.serve(page) : undefined))
      .catch(() => {});
  });
}

try {
  stage = await open(false);
  say(`${await stage.launched.browser.version()}, ${sites.length} sample pages`);
  const visited = await readAll(stage);
  const tagged = await tagSomebody(stage, 'opinion-leader');
  if (tagged) say(`tagged ${tagged.author.name} as opinion leader`);
  const result = await sums(stage);
  for (const line of sumLines(result)) say(line);
  const flagged = visited.reduce((n, { states }) => n + (states.overdue ?? 0), 0);

  if (headless) {
    clearPictures();
    const pictures = [...(await shootPages(worthSeeing(visited), '')), ...(await shootViews(stage, ''))];
    await stage.settings({ language: 'en' });
    pictures.push(...(await shootViews(stage, '-en')));
    await stage.settings({ language: 'de' });
    if (kind === 'chrome') await stage.setDark(true);
    else {
      // Firefox takes its colours at the start.
      await stage.close();
      stage = await open(true);
      visited.splice(0, visited.length, ...(await readAll(stage)));
    }
    // Dark only some: a mark takes its colours from the page's, and that is seen on a few.
    const few = worthSeeing(visited).filter(({ sample }) => DARK.has(sample.network));
    pictures.push(...(await shootPages(few, '-dark')), ...(await shootViews(stage, '-dark')));
    say(`pictures: ${pictures.join(' ')}`);
    if (flagged === 0) say('nothing was flagged');
    await end(flagged === 0 ? 1 : 0);
  }

  serveNewTabs(stage);
  await stage.view('popup', null);
  await visited.find(({ states }) => states.overdue)?.page.bringToFront();
  say('the browser stays open: look at the pages, click the marks; Ctrl-C here or closing the window ends it');
  stage.launched.browser.on('disconnected', () => void end(0));
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  await end(1);
}
