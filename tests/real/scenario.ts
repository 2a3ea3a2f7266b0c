/** The scenario every system goes through: log in, see what waits, answer, see it answered. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Interaction } from '../../lib/model/records.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import type { Running } from './servers.ts';
import { marks } from '../e2e/harness/marks.ts';
import { interactions, markShows, toastText } from '../e2e/harness/scene.ts';
import type { Stage } from '../e2e/harness/stage.ts';
import { settled, until } from '../e2e/harness/wait.ts';
import { word } from '../e2e/harness/words.ts';

/** A comment by a visitor: its words, and the page it stands on. */
export interface Place {
  text: string;
  page: string;
  /** The system's own id, where it has one. */
  id?: string;
}

/** The comment that waited too long, and the one just written. */
export interface Both<T> {
  stale: T;
  fresh: T;
}

/** What a system's part has to tell and do. */
export interface Talk {
  /** Network id. */
  network: string;
  name: string;
  /** Address of the company's account. */
  own(url: string): string;
  /** Visitors write these words: some days ago, some just now. */
  seed(server: Running, words: Both<string>): Promise<Both<Place>>;
  /** Address of the login form, which leads to `next` where it can be told to. */
  login(url: string, next: string): string;
  /** Logs in through that form. */
  logIn(page: Page): Promise<void>;
  /** Answers a comment through the form on its page; resolves when the site has taken it. */
  answer(page: Page, place: Place, text: string): Promise<void>;
  /** Other pages that show the comment just written, with its answer. */
  elsewhere?: readonly string[];
}

/** Other browsers' comments may stand on the same pages. */
const TAG = Math.random().toString(36).slice(2, 7);
const WORDS: Both<string> = { stale: `Frage ${TAG}: Wann ist die Wartung?`, fresh: `Frage ${TAG}: Gibt es das auch als Miete?` };
const ANSWER = `Vielen Dank für die Frage ${TAG}, wir melden uns heute noch bei Ihnen.`;

/** Does the mark of this item stand in the smallest box that holds these words, and is that box not one of the others' words too? */
const standsAt = (page: Page, item: string, words: string, others: string): Promise<boolean> =>
  page.evaluate(
    (item, words, others) => {
      let box = document.querySelector(`rk-mark[data-item="${item}"]`)?.parentElement;
      while (box && !box.textContent?.includes(words)) box = box.parentElement;
      return Boolean(box && !box.textContent?.includes(others));
    },
    item,
    words,
    others,
  );

/** Makes the tests of one system; one that says why where it is not there. */
export function scenario(talk: Talk, stage: () => Stage): void {
  const server = inject('servers')[talk.network] ?? { failed: `no server for ${talk.network}` };
  if ('skip' in server) it.skip(`${talk.name}: ${server.skip}`, () => {});
  else if ('failed' in server) it(`${talk.name} runs`, () => expect(server.failed).toBe(''));
  else on(server, talk, stage);
}

function on(server: Running, talk: Talk, stage: () => Stage): void {
  const { url } = server;
  describe(talk.name, () => {
    beforeAll(async () => {
      await stage().send({ type: 'erase', sure: 'erase everything' });
      await stage().settings({
        consented: true,
        language: 'de',
        sites: [{ origin: url, network: talk.network, level: 'overlay' }],
        own: [{ network: talk.network, url: talk.own(url), name: 'Muster Systemhaus', keys: [] }],
      });
    });
    let places: Both<Place>;

    /** The stored item that holds this comment. */
    const item = async ({ text }: Place): Promise<ItemRow | undefined> =>
      (await stage().all<ItemRow>('items')).find(({ network, excerpt }) => network === talk.network && excerpt === text);
    const shows = async (page: Page, place: Place, state: string): Promise<void> => {
      let row: ItemRow | undefined;
      const how = async (): Promise<string> => {
        row = await item(place);
        return row?.state ?? 'not stored';
      };
      await until(`“${place.text}” ${state}`, async () => (await how()) === state).catch(async (error: Error) => {
        throw new Error(`${error.message}; it is ${await how()}`);
      });
      await markShows(page, row?.id ?? '', state);
      const others = place === places.stale ? WORDS.fresh : WORDS.stale;
      await until('mark beside its comment', () => standsAt(page, row?.id ?? '', place.text, others));
    };
    const written = async (): Promise<Interaction[]> =>
      (await interactions(stage(), talk.network)).filter(({ excerpt }) => excerpt.includes(ANSWER));

    it(`${talk.name}: logged in through its form: a stale comment is flagged overdue and counted, a fresh one open`, async () => {
      places = await talk.seed(server, WORDS);
      const login = await stage().go(talk.login(url, places.stale.page));
      await talk.logIn(login);
      await login.close();
      for (const [place, state] of [
        [places.stale, 'overdue'],
        [places.fresh, 'open'],
      ] as const) {
        const page = await stage().go(place.page);
        await shows(page, place, state);
        await page.close();
      }
      await until('badge', async () => (await stage().badge()) === '1');
    });

    it(`${talk.name}: an answer through its own form is recorded as ours and answers the comment, with a receipt`, async () => {
      const page = await stage().go(places.fresh.page);
      await shows(page, places.fresh, 'open');
      expect(await written()).toEqual([]);
      await talk.answer(page, places.fresh, ANSWER);
      await shows(page, places.fresh, 'answered');
      await until('receipt', async () => (await toastText(page)).includes(word('notice.recordedReply')));
      const [answer] = await until('recorded', async () => ((await written()).length > 0 ? written() : undefined));
      expect(answer).toMatchObject({ network: talk.network, evidence: 'seen' });
      expect((await item(places.fresh))?.answeredBy?.split(/[|/]/).at(-1)).toBe(answer?.ref?.split(/[|/]/).at(-1));
    });

    it(`${talk.name}: seen again it is not recorded twice, nor is anything visitors wrote; the stale one still waits`, async () => {
      const page = await stage().go(places.fresh.page);
      await shows(page, places.fresh, 'answered');
      await settled('marks', () => marks(page));
      expect(await written()).toHaveLength(1);
      for (const one of await interactions(stage(), talk.network)) expect(one.excerpt).not.toMatch(/^Frage/);
      const old = await stage().go(places.stale.page);
      await shows(old, places.stale, 'overdue');
      await until('badge', async () => (await stage().badge()) === '1');
    });

    if (talk.elsewhere)
      it(`${talk.name}: other pages of the site that show it change nothing`, async () => {
        for (const path of talk.elsewhere ?? []) {
          const page = await stage().go(url + path);
          await shows(page, places.fresh, 'answered');
          await settled('marks', () => marks(page));
          expect((await item(places.stale))?.state).toBe('overdue');
          expect(await written()).toHaveLength(1);
          await page.close();
        }
      });
  });
}
