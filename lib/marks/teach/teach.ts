/**
 * "Teach this page": a panel in the corner leads through pointing at one entry and its parts, shows at once what that teaches on
 * all entries, lets wrong ones be pointed at, and hands the reader over. Words come with the options; nothing is read before
 * the user saves, and nothing on the page is clicked.
 */
import type { Taught } from '../../model/taught.ts';
import type { TaughtField } from '../../model/teaching.ts';
import { h, type Words } from '../dom.ts';
import panelCss from '../panel.css?inline';
import { surface } from '../surface.ts';
import type { Lesson, Preview } from './lesson.ts';
import { drawPanel } from './panel.ts';
import { startPointing } from './pointer.ts';
import { createRings, type Ring } from './rings.ts';
import css from './teach.css?inline';

export interface TeachOptions {
  root: Document;
  words: Words;
  language: string;
  /** A new lesson on this page. */
  begin: () => Lesson;
  /** What a reader finds on it. */
  preview: (taught: Taught) => Preview;
  /** Keeps the reader; resolves with what to say, rejects with words. */
  save: (taught: Taught) => Promise<string>;
  ended?: () => void;
}

/** Starts a lesson. Gives what ends it. */
export function teach({ root, words, language, begin, preview, save, ended }: TeachOptions): () => void {
  const { host, shadow } = surface(root, 'rk-teach', panelCss + css);
  const layer = h(root, 'div', { class: 'layer', 'aria-hidden': 'true' });
  const box = h(root, 'div', { class: 'box panel', role: 'dialog', tabindex: '-1', 'aria-label': words.title });
  const rings = createRings(root, layer);
  let lesson = begin();
  let shown: Preview | null = null;
  /** In review: what was clicked, to be asked about. */
  let asked: Element | null = null;
  let told = '';
  let over: Element | null = null;
  let stopped = false;

  function stop(): void {
    if (stopped) return;
    stopped = true;
    stopPointing();
    rings.stop();
    host.remove();
    ended?.();
  }

  /** The entry around an element, as found so far. */
  const entryAt = (el: Element): Element | null => {
    for (let at: Element | null = el; at; at = at.parentElement) if (shown?.entries.includes(at)) return at;
    return null;
  };

  function ringed(): [Element, Ring][] {
    if (lesson.step !== 'review') {
      return [...lesson.points.map(({ el, field }): [Element, Ring] => [el, field]), ...(over ? [[over, 'point'] as [Element, Ring]] : [])];
    }
    const marked = asked ?? (over && entryAt(over)) ?? over;
    return [...(shown?.rings ?? []), ...(marked ? [[marked, 'point'] as [Element, Ring]] : [])];
  }

  function draw(): void {
    shown = lesson.step === 'review' && typeof lesson.result === 'object' ? preview(lesson.result) : null;
    rings.show(ringed());
    drawPanel({ root, box, words, language, lesson, shown, asked, askedEntry: asked && entryAt(asked), told, act });
    if (!shadow.activeElement) box.focus({ preventScroll: true });
  }

  /** What a button of the panel does to the lesson; those that end it or keep it are not among them. */
  const moves: Record<string, (value: string | undefined) => void> = {
    again() {
      lesson = begin();
    },
    back: () => lesson.back(),
    skip: () => lesson.skip(),
    role: (value) => lesson.choose(value as Taught['role']),
    wrong: (value) => lesson.wrong(value as TaughtField),
    none() {
      const entry = asked && entryAt(asked);
      if (entry) lesson.none(entry);
    },
    missing() {
      if (asked) lesson.missing(asked);
    },
  };

  function act(what: string, value?: string): void {
    told = '';
    if (what === 'close') {
      stop();
      return;
    }
    if (what === 'save') {
      if (typeof lesson.result === 'object') void keep(lesson.result);
      return;
    }
    moves[what]?.(value);
    asked = null;
    draw();
  }

  async function keep(taught: Taught): Promise<void> {
    try {
      told = await save(taught);
      stopPointing();
      rings.show([]);
      box.replaceChildren(
        h(
          root,
          'div',
          { class: 'row' },
          h(root, 'b', { role: 'status' }, told),
          h(root, 'button', { type: 'button', click: stop }, words.close ?? ''),
        ),
      );
    } catch (error) {
      told = String(error);
      draw();
    }
  }

  const stopPointing = startPointing({
    root,
    host,
    resting: () => shadow.activeElement === box,
    over(el) {
      over = el;
      rings.show(ringed());
    },
    picked(el) {
      if (lesson.step === 'review') asked = el;
      else lesson.point(el);
      told = '';
      draw();
    },
    left: stop,
  });
  host.lang = language;
  shadow.append(layer, box);
  root.documentElement.append(host);
  draw();
  return stop;
}
