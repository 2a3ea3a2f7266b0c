/** The panel's inside, drawn anew after each step. */
import type { TaughtRole } from '../../model/taught.ts';
import { TEACH_STEPS } from '../../model/teaching.ts';
import { fill, h, type Words } from '../dom.ts';
import type { Lesson, Preview } from './lesson.ts';

export interface PanelOptions {
  root: Document;
  box: HTMLElement;
  words: Words;
  language: string;
  lesson: Lesson;
  shown: Preview | null;
  /** In review: the element clicked, and the entry around it if it is in one. */
  asked: Element | null;
  askedEntry: Element | null;
  /** What went wrong, or ''. */
  told: string;
  act: (what: string, value?: string) => void;
}

/** Entries whose name, time and text stand in the panel. */
const SHOWN = 5;
const ROLES: readonly TaughtRole[] = ['comments', 'topic', 'posts'];

export function drawPanel({ root, box, words, language, lesson, shown, asked, askedEntry, told, act }: PanelOptions): void {
  const { step, result } = lesson;
  const button = (text: string | undefined, what: string, value?: string): HTMLElement =>
    h(root, 'button', { type: 'button', click: () => act(what, value) }, text ?? '');
  const line = (text: string | undefined, status = false): HTMLElement => h(root, 'p', status ? { role: 'status' } : {}, text ?? '');
  const row = (...children: HTMLElement[]): HTMLElement => h(root, 'div', { class: 'row' }, ...children);

  function steps(): HTMLElement[] {
    const now = TEACH_STEPS.indexOf(step as never);
    return [
      h(
        root,
        'ol',
        {},
        ...TEACH_STEPS.map((one, index) =>
          h(root, 'li', index === now ? { 'aria-current': 'step' } : index < now ? { class: 'done' } : {}, words[`step_${one}`] ?? ''),
        ),
      ),
      line(words[`point_${step}`], true),
      ...(step === 'time' || step === 'own' ? [row(button(words[`skip_${step}`], 'skip'))] : []),
    ];
  }

  function question(): HTMLElement[] {
    if (!asked) return [];
    if (!askedEntry) return [line(words.askMissing, true), row(button(words.missing, 'missing'), button(words.nothing, 'cancel'))];
    const wrong = (['author', 'time', 'text'] as const).map((field) => button(words[`wrong_${field}`], 'wrong', field));
    return [line(words.askWrong, true), row(button(words.none, 'none'), ...wrong, button(words.nothing, 'cancel'))];
  }

  function found(): HTMLElement[] {
    if (!shown) return [line(result === 'incomplete' ? words.incomplete : words.noEntry, true)];
    const lines = shown.read.slice(0, SHOWN).map(({ author, text, time, own }) => {
      const when = time ? new Intl.DateTimeFormat(language, { dateStyle: 'short' }).format((time.from + time.to) / 2) : '–';
      return line(`${author.name || '–'} · ${when}${own ? ` · ${words.ours}` : ''}\n${text.slice(0, 80)}`);
    });
    return [line(fill(words.found, String(shown.entries.length)), true), h(root, 'div', { class: 'found' }, ...lines), line(words.review)];
  }

  function roles(): HTMLElement {
    const choices = ROLES.map((role) => {
      const input = h(root, 'input', { type: 'radio', name: 'role', value: role, change: () => act('role', role) }) as HTMLInputElement;
      input.checked = lesson.role === role;
      return h(root, 'label', {}, input, ` ${words[`role_${role}`]}`);
    });
    return h(root, 'fieldset', {}, h(root, 'legend', {}, words.roles ?? ''), ...choices);
  }

  const inside = step === 'review' ? [...(asked ? question() : found()), ...(shown && !asked ? [roles()] : [])] : steps();
  box.replaceChildren(
    row(
      h(root, 'b', {}, words.title ?? ''),
      h(root, 'button', { type: 'button', 'aria-label': words.close, click: () => act('close') }, '×'),
    ),
    ...inside,
    ...(told ? [line(told, true)] : []),
    row(
      ...(shown && !asked && shown.entries.length ? [button(words.save, 'save')] : []),
      ...(lesson.canBack && !asked ? [button(words.back, 'back')] : []),
      ...(step === 'review' ? [button(words.again, 'again')] : []),
    ),
    ...(step === 'review' ? [] : [line(words.keys)]),
  );
}
