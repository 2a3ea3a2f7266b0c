/** Short lines in the corner: receipts with Undo, and the one clear line when something cannot be kept. */
import { h, type Words } from './dom.ts';
import css from './panel.css?inline';
import { surface } from './surface.ts';

/** ms a line stays, unless a pointer or the focus is on it. */
const STAYS = 8000;
/** Lines at once; the oldest goes. */
const MOST = 3;

export interface ToastButton {
  text: string | undefined;
  /** Gives the line's next words. */
  press: () => Promise<string>;
}

export function createToasts(root: Document, words: Words, language: string) {
  const view = root.defaultView as Window;
  const { host, shadow } = surface(root, 'rk-toast', css);
  const stack = h(root, 'div', { class: 'toasts', role: 'status' });
  host.lang = language;
  shadow.append(stack);

  return {
    /** Shows a line. `lasting`: stays until it is closed (errors). Gives what takes it away. */
    show(text: string, buttons: readonly ToastButton[] = [], lasting = false): () => void {
      if (!host.isConnected) root.documentElement.append(host);
      let timer = 0;
      const keep = (): void => view.clearTimeout(timer);
      const wait = (): void => {
        keep();
        if (!lasting) timer = view.setTimeout(close, STAYS);
      };
      const line = h(root, 'b');
      const pressed = (press: ToastButton['press']) => (): void => {
        actions.replaceChildren();
        void press().then((next) => {
          line.textContent = next;
          wait();
        });
      };
      const actions = h(
        root,
        'div',
        { class: 'row' },
        ...buttons.map(({ text, press }) => h(root, 'button', { type: 'button', click: pressed(press) }, text ?? '')),
      );
      const box = h(
        root,
        'div',
        {
          class: 'box',
          pointerenter: keep,
          focusin: keep,
          pointerleave: wait,
          focusout: wait,
          keydown: (event) => void ((event as KeyboardEvent).key === 'Escape' && close()),
        },
        h(root, 'div', { class: 'row' }, line, h(root, 'button', { type: 'button', 'aria-label': words.close, click: () => close() }, '×')),
        actions,
      );
      const close = (): void => {
        keep();
        box.remove();
        if (!stack.firstChild) host.remove();
      };
      stack.append(box);
      if (stack.childElementCount > MOST) stack.firstElementChild?.remove();
      // A live region speaks what changes in it after it is there.
      view.setTimeout(() => {
        line.textContent = text;
      }, 30);
      wait();
      return close;
    },
    clear(): void {
      stack.replaceChildren();
      host.remove();
    },
  };
}
