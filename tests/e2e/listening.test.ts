/** Listening: from a term to its finds on a page, urgent ones in the queue, tone put right, "not meant" taught, a report added; light and dark. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { ReportAnswer } from '../../lib/messages.ts';
import type { Mention } from '../../lib/model/listening.ts';
import type { Item } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { visitSample } from '../../scripts/demo/job.ts';
import { atRest, expectFits } from './harness/fits.ts';
import { LOOKS, turnTo, WIDE } from './harness/looks.ts';
import { play } from './harness/play.ts';
import { press, sees } from './harness/press.ts';
import { sample, sites, startOver } from './harness/scene.ts';
import type { Stage } from './harness/stage.ts';
import { tabOf } from './harness/tab.ts';
import { until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const REPORT = 'https://gartenblatt.example/test/heckenwerk?utm_source=newsletter';

/** The sample's feed with what strangers say of "Heckenwerk" (ours) and "Zaunkönig" (theirs). */
const home = sample('x/home');
const feed = {
  ...home,
  body: home.body
    .replace('Hat jemand Erfahrung mit Thin Clients im Lager?', 'Heckenwerk ist schlecht verarbeitet, ich bin enttäuscht.')
    .replace('@tilda_netz Ja, seit zwei Jahren, wenig Ärger.', 'Zaunkönig antwortet nicht, nur Ärger.')
    .replace(/Umfrage: Wer von euch hat die Lieferzeiten[^<]*/, 'Das Heckenwerk im Schlossgarten blüht.'),
};
const term = (name: string, kind: Settings['watch'][number]['kind']): Settings['watch'][number] => ({
  id: name,
  name,
  kind,
  words: [name],
  required: [],
  excluded: [],
  exact: false,
});

const mentions = (stage: Stage): Promise<Mention[]> => stage.all<Mention>('mentions');
const found = (all: readonly Mention[], words: string): Mention | undefined => all.find(({ excerpt }) => excerpt.includes(words));
const listening = async (stage: Stage, tab = '', size = WIDE): Promise<Page> => {
  const page = await stage.view(`dashboard#listening${tab}`, size);
  await page.bringToFront();
  return page;
};
const stage = play({ sites, prepare: startOver });

describe('listening', () => {
  it('finds by a term, tells the rule, makes blame urgent, keeps what a person says, learns what is not meant', async () => {
    await stage().settings({ watch: [term('Zaunkönig', 'competitor')] });
    const page = await listening(stage(), '/terms');
    await press(page, word('listening.addTerm'));
    await page.focus('.rk-term-form input');
    await page.keyboard.type('Heckenwerk');
    await sees(page, word('listening.triedNone'), '.rk-term-form');
    await press(page, word('listening.save'), '.rk-term-form');
    await sees(page, word('listening.termSaved', ['Heckenwerk']));

    const { page: visited } = await visitSample(stage(), feed);
    const all = await until('three mentions', async () => {
      const now = await mentions(stage());
      return now.length === 3 ? now : null;
    });
    const bad = found(all, 'schlecht verarbeitet');
    expect(bad).toMatchObject({ kind: 'post', tone: { guess: 'negative' }, hits: [{ word: 'Heckenwerk' }] });
    const item = (await stage().all<Item>('items')).find(({ id }) => id === bad?.item);
    expect(item).toMatchObject({ kind: 'mention', priority: 'high', aboutUs: true, log: [{ by: 'tone' }] });
    await visited.close();

    const finds = await listening(stage());
    await sees(finds, word('listening.rule', ['Heckenwerk']));
    await press(finds, word('listening.tone.neutral'), `[data-find="${bad?.id}"]`);
    await until('said', async () => found(await mentions(stage()), 'schlecht verarbeitet')?.tone.said === 'neutral');
    await (await visitSample(stage(), feed)).page.close();
    expect(found(await mentions(stage()), 'schlecht verarbeitet')?.tone).toEqual({ guess: 'negative', said: 'neutral' });

    const garden = found(all, 'Schlossgarten');
    await finds.bringToFront();
    await press(finds, word('listening.notUs'), `[data-find="${garden?.id}"]`);
    const choice = await until('a word to exclude', () =>
      finds.evaluate(() => {
        const label = [...document.querySelectorAll('.rk-teach label')].find(({ textContent }) => textContent?.includes('Schlossgarten'));
        label?.querySelector('input')?.click();
        return Boolean(label);
      }),
    );
    expect(choice).toBe(true);
    await press(finds, word('listening.teachDo', ['1']));
    await until('taught', async () => found(await mentions(stage()), 'Schlossgarten')?.notUs);
    const [settings] = await stage().all<Settings>('settings');
    expect(settings?.watch.find(({ name }) => name === 'Heckenwerk')?.excluded).toEqual(['Schlossgarten']);
    await press(finds, word('common.undo'));
    await until('taken back', async () => found(await mentions(stage()), 'Schlossgarten')?.notUs === false);
  });

  it('hands a dissatisfied customer of a competitor to sales, in fairness, and shows urgent blame in the queue', async () => {
    const page = await listening(stage(), '/opportunities');
    await sees(page, word('listening.fairTitle'));
    await sees(page, 'nur Ärger');
    await press(page, word('listening.assign', [word('team.sales')]));
    await until('assigned', async () => (await stage().all<Item>('items')).some(({ assignee }) => assignee?.department === 'sales'));
    const bad = found(await mentions(stage()), 'schlecht verarbeitet');
    const queue = await stage().view(`dashboard#queue/${bad?.item}`, WIDE);
    await queue.bringToFront();
    await sees(queue, word('queue.priority.high'));
    await sees(queue, word('queue.rule.tone'));
  });

  it('adds a report about us by a click, from what its page says of itself', async () => {
    stage().sites.add({
      url: REPORT,
      body: `<!doctype html><html lang="de"><meta charset="utf-8"><title>Heckenwerk im Test – Gartenblatt</title>
        <meta property="og:title" content="Heckenwerk im großen Test"><meta property="og:site_name" content="Gartenblatt">
        <meta property="article:published_time" content="2026-02-27T08:00:00+01:00"><article><h1>Heckenwerk</h1><p>Sehr gut.</p></article></html>`,
    });
    const page = await stage().visit(REPORT);
    await page.bringToFront();
    const { mention, known } = await stage().send<ReportAnswer & Record<string, unknown>>({
      type: 'report',
      tab: await tabOf(stage(), REPORT),
    });
    expect(mention).toMatchObject({
      id: 'report|https://gartenblatt.example/test/heckenwerk',
      title: 'Heckenwerk im großen Test',
      account: { name: 'Gartenblatt' },
      day: '2026-02-27',
    });
    expect([known, (await mentions(stage())).some(({ kind }) => kind === 'report')]).toEqual([false, false]);
    await stage().send({ type: 'keep', store: 'mentions', records: [mention], remove: [], said: '' });
    const reports = await listening(stage(), '/reports');
    await sees(reports, 'Heckenwerk im großen Test');
  });
});

describe.each(LOOKS)('listening, $name', (look) => {
  const { language, size } = look;

  it('fits and has no violation', async () => {
    await startOver(stage());
    await turnTo(stage(), look);
    await stage().settings({ watch: [term('Heckenwerk', 'brand'), term('Zaunkönig', 'competitor')] });
    await (await visitSample(stage(), feed)).page.close();
    const page = await listening(stage(), '', size);
    await sees(page, word('listening.rule', ['Heckenwerk'], language));
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await press(page, word('listening.notUs', [], language), '.rk-find');
    for (const tab of ['finds', 'opportunities', 'reports', 'terms']) {
      await press(page, word(`listening.tab.${tab}`, [], language));
      if (tab === 'terms') await press(page, word('listening.editOf', ['Heckenwerk'], language));
      if (process.env.RK_SHOTS) {
        await atRest(page, tab);
        await page.screenshot({ path: `.output/shots/listening-${tab}-${language}-${size.width}.png` });
      }
      await expectFits(page, tab);
    }
  });
});
