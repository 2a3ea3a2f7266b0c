/** Short lines in the corner: receipts with Undo, and the one clear line when something cannot be kept. */
import { h, type Words } from './dom.ts';
import { TOAST_CSS } from './styles.ts';
import { surface } from './surface.ts';

/** ms a line stays, unless a pointer or the focus is on it. */
const STAYS = 8000;
/** Lines at once; the oldest goes. */
const MOST = 3;

export interface ToastButton {
  text: string;
  /** Gives the line's next words, or null to close it. */
  press: () => Promise<string | null>;
}

export class Toasts {
  private readonly root: Document;
  private readonly words: Words;
  private readonly language: string;
  private host: HTMLElement | null = null;
  private stack: HTMLElement | null = null;

  constructor(root: Document, words: Words, language: string) {
    this.root = root;
    this.words = words;
    this.language = language;
  }

  /** Shows a line. `lasting`: stays until it is closed or `clear` is called (errors). Gives what takes it away. */
  show(text: string, buttons: readonly ToastButton[] = [], lasting = false): () => void {
    const { root } = this;
    const view = root.defaultView as Window;
    const stack = this.begin();
    const line = h(root, 'span', {});
    const box = h(root, 'div', { class: 'box' }, line);
    let timer = 0;
    const close = (): void => {
      view.clearTimeout(timer);
      box.remove();
      if (!stack.childElementCount) this.clear();
    };
    const wait = (): void => {
      view.clearTimeout(timer);
      if (!lasting) timer = view.setTimeout(close, STAYS);
    };
    for (const { text: label, press } of buttons) {
      const button = h(root, 'button', { type: 'button', class: 'link', onclick: () => void run() }, label);
      const run = async (): Promise<void> => {
        for (const other of box.querySelectorAll('button')) other.setAttribute('disabled', '');
        const next = await press();
        if (next === null) return close();
        line.textContent = next;
        for (const other of box.querySelectorAll('button.link')) other.remove();
        wait();
      };
      box.append(button);
    }
    box.append(h(root, 'button', { type: 'button', 'aria-label': this.words.close ?? '', onclick: close }, '×'));
    for (const type of ['pointerenter', 'focusin']) box.addEventListener(type, () => view.clearTimeout(timer));
    for (const type of ['pointerleave', 'focusout']) box.addEventListener(type, wait);
    box.addEventListener('keydown', (event) => event.key === 'Escape' && close());
    stack.append(box);
    while (stack.childElementCount > MOST) stack.firstElementChild?.remove();
    // A live region speaks what changes in it after it is there.
    view.setTimeout(() => {
      line.textContent = text;
    }, 30);
    wait();
    return close;
  }

  clear(): void {
    this.host?.remove();
    this.host = this.stack = null;
  }

  private begin(): HTMLElement {
    if (this.stack && this.host?.isConnected) return this.stack;
    const { host, shadow } = surface(this.root, 'rk-toast', TOAST_CSS);
    host.lang = this.language;
    this.host = host;
    this.stack = h(this.root, 'div', { class: 'stack', role: 'status' });
    shadow.append(this.stack);
    this.root.documentElement.append(host);
    return this.stack;
  }
}
