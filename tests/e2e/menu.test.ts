/** What the context menu opens: full pages with a form filled from the address; nothing is kept before its button is pressed. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { hashWith } from '../../components/shell/given.ts';
import type { AgendaItem } from '../../lib/model/plan.ts';
import type { Interaction, Person } from '../../lib/model/records.ts';
import { fieldNamed } from './harness/fields.ts';
import { faults } from './harness/fits.ts';
import { play } from './harness/play.ts';
import { press, sees } from './harness/press.ts';
import { sites, startOver } from './harness/scene.ts';
import { until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const POST = 'https://x.com/tilda_netz/status/1790000000000000001';
const OURS = { network: 'x', url: 'https://x.com/musterhaus', name: 'Musterhaus', keys: [] };

/** What the field with this label begins with: something. */
const fieldValue = (page: Page, label: string): Promise<string> =>
  until(`${label} filled`, async () => (await fieldNamed(page, label, 'main')).evaluate(({ value }) => value));

describe('from the context menu', () => {
  const stage = play({
    sites,
    prepare: async (open) => {
      await startOver(open);
      await open.settings({ own: [OURS] });
    },
  });
  /** As the menu opens it; narrow first, to see that the form fits. */
  const open = async (screen: string, place: string, values: Record<string, string>): Promise<Page> => {
    const page = await stage().view(`dashboard${hashWith(screen, place, values)}`, { width: 320, height: 900 });
    await page.bringToFront();
    return page;
  };

  it('an answer nobody saw is logged once', async () => {
    await stage().clear(['interactions']);
    const page = await open('people', 'log', { url: POST });
    expect(await fieldValue(page, word('people.given.where'))).toBe(POST);
    expect(await faults(page)).toEqual([]);
    expect(await stage().all('interactions')).toEqual([]);
    await press(page, word('people.given.logDo'));
    const [deed] = await until('logged', async () => {
      const all = await stage().all<Interaction>('interactions');
      return all.length ? all : null;
    });
    expect(deed).toMatchObject({ network: 'x', kind: 'comment', actor: 'x|musterhaus', evidence: 'said', url: POST });
    const again = await open('people', 'log', { url: POST });
    await press(again, word('people.given.logDo'));
    await sees(again, word('notice.recordedBefore'));
    expect(await stage().all('interactions')).toHaveLength(1);
  });

  it('the person behind a link is entered, and opened as a card the next time', async () => {
    await stage().clear(['people']);
    const profile = 'https://x.com/tilda_netz';
    const page = await open('people', 'new', { url: profile });
    expect(await fieldValue(page, word('people.given.address'))).toBe(profile);
    expect(await faults(page)).toEqual([]);
    await press(page, word('people.makePerson'), 'form');
    const [person] = await until('entered', async () => {
      const all = await stage().all<Person>('people');
      return all.length ? all : null;
    });
    expect(person?.keys).toEqual(['x|tilda_netz']);
    const again = await open('people', 'new', { url: profile });
    await until('the card', () => again.$('.rk-person'));
    expect(await stage().all('people')).toHaveLength(1);
  });

  it('a term begins with the selected word, a day of the agenda with the page', async () => {
    const terms = await open('listening', 'terms', { word: 'Heckenwerk' });
    expect(await fieldValue(terms, word('listening.field.name'))).toBe('Heckenwerk');
    expect(await faults(terms)).toEqual([]);
    const plan = await open('plan', 'agenda', { title: 'Branchentag', url: 'https://messe.example/' });
    expect(await fieldValue(plan, word('plan.agenda.title'))).toBe('Branchentag');
    expect(await faults(plan)).toEqual([]);
    expect(await stage().all<AgendaItem>('agenda')).toEqual([]);
  });
});
