/** The teaching panel: leads through the steps, keeps clicks from the page, shows what was found, gives the reader over. */
import { afterEach, describe, expect, it } from 'vitest';
import { teach } from '../../lib/marks/teach/teach.ts';
import type { Taught } from '../../lib/model/taught.ts';
import { createLesson } from '../../lib/reader/teach/lesson.ts';
import { preview } from '../../lib/reader/teach/preview.ts';
import { flat, HERE, NOW } from '../networks/web/taught/pages.ts';
import { openPage, until } from '../reader/village.ts';
import { locale, peekInto } from './peek.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});
const words = locale.teach;

function open(save: (taught: Taught) => Promise<string> = async () => words.saved) {
  const { dom, root } = openPage(flat());
  dom.window.Element.prototype.scrollIntoView = () => {};
  const peek = peekInto(dom);
  const url = new URL(HERE);
  const saved: Taught[] = [];
  const heard: string[] = [];
  root.addEventListener('click', (event) => void heard.push((event.target as Element).className));
  stops.push(
    teach({
      root,
      words,
      language: 'de',
      begin: () => createLesson({ root, url, network: 'web', newId: () => 'n1', now: () => NOW }),
      preview: (taught) => preview(taught, { root, url, now: NOW }),
      save: (taught) => {
        saved.push(taught);
        return save(taught);
      },
    }),
  );
  const host = (): Element | null => root.querySelector('rk-teach');
  const panel = (): Element => peek(host()).querySelector('.panel') as Element;
  const { KeyboardEvent, MouseEvent } = dom.window;
  return {
    root,
    host,
    panel,
    saved,
    heard,
    text: (): string => panel().textContent ?? '',
    click: (selector: string): boolean =>
      (root.querySelector(selector) as Element).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    key: (name: string): boolean => root.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })),
    press: (name: string): void =>
      (
        [...panel().querySelectorAll('button,input')].find(
          (el) => `${el.textContent}${el.getAttribute('value') ?? ''}` === name,
        ) as HTMLElement
      ).click(),
  };
}

function steps(page: ReturnType<typeof open>): void {
  for (const part of ['.rede', '.name', '.wann', '.rede p']) page.click(`#beitrag-13 ${part}`);
}

describe('the teaching panel', () => {
  it('names each step, and no click reaches the page', () => {
    const page = open();
    expect(page.text()).toContain(words.point_entry);
    steps(page);
    expect(page.text()).toContain(words.point_own);
    expect(page.click('#beitrag-13 .name')).toBe(false);
    expect(page.heard).toEqual([]);
    expect(page.panel().getAttribute('role')).toBe('dialog');
  });

  it('shows what was found, with names and texts as text', () => {
    const page = open();
    steps(page);
    page.press(words.skip_own);
    expect(page.text()).toContain(words.found.replace('$1', '5'));
    expect(page.text()).toContain('Lena Leiter');
    expect(page.panel().querySelectorAll('.found p').length).toBe(5);
  });

  it('asks about what is clicked in review, and learns from the answer', async () => {
    const page = open();
    steps(page);
    page.press(words.skip_own);
    page.click('#beitrag-0 .rede');
    expect(page.text()).toContain(words.askWrong);
    page.press(words.none);
    expect(page.text()).toContain(words.found.replace('$1', '4'));
    page.press(words.back);
    page.press(words.back);
    expect(page.text()).toContain(words.point_own);
    page.press(words.skip_own);
    page.click('h1');
    expect(page.text()).toContain(words.askMissing);
    page.press(words.nothing);
    page.press('topic');
    page.press(words.save);
    await until(() => page.text().includes(words.saved));
    expect(page.saved).toMatchObject([{ id: 'n1', role: 'topic', origin: 'https://fachrunde.example', path: '/runde/*' }]);
    expect(page.click('h1')).toBe(true);
    page.press(words.close);
    expect(page.host()).toBeNull();
  });

  it('asks for a part again where it was wrong', () => {
    const page = open();
    steps(page);
    page.press(words.skip_own);
    page.click('#beitrag-11 .name');
    page.press(words.wrong_time);
    expect(page.text()).toContain(words.point_time);
    page.click('#beitrag-11 .wann');
    expect(page.text()).toContain(words.found.replace('$1', '5'));
  });

  it('says when nothing repeats, and that it could not be kept', async () => {
    const page = open(() => Promise.reject(words.errorFull));
    for (const part of ['h1', 'nav a', 'nav a', 'h1']) page.click(part);
    page.press(words.skip_own);
    expect(page.text()).toContain(words.noEntry);
    page.press(words.again);
    steps(page);
    page.press(words.skip_own);
    page.press(words.save);
    await until(() => page.text().includes(words.errorFull));
    expect(page.host()).not.toBeNull();
  });

  it('ends at Escape; arrows and Enter choose', () => {
    const page = open();
    page.key('ArrowDown');
    page.key('Enter');
    expect(page.text()).toContain(words.point_author);
    page.key('Escape');
    expect(page.host()).toBeNull();
    page.click('h1');
    expect(page.heard).toHaveLength(1);
  });
});
