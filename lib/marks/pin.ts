/** The small elements that stand in the page, `<rk-mark data-item data-state>` and `<rk-tag data-person>`: a button with chips. */
import css from './mark.css?inline';
import { h, safeColor } from './dom.ts';
import { surface } from './surface.ts';

export interface Chip {
  text: string;
  /** '#rrggbb'; without it the state's colour. */
  color?: string;
}

export interface Pin {
  host: HTMLElement;
  /** Data attributes (opaque ids and a state, never names), the sentence read out, and what is drawn. Cheap where nothing changed. */
  show(data: Record<string, string>, full: string, chips: readonly Chip[]): void;
  focus(): void;
}

/** Black or white, whichever reads better on the colour (relative luminance of WCAG 2.2, gamma 2.2; always 4.5 and more). */
export const inkOn = (color: string): string =>
  [0.2126, 0.7152, 0.0722].reduce((light, part, at) => light + part * (Number.parseInt(color.substr(1 + 2 * at, 2), 16) / 255) ** 2.2, 0) >
  0.179
    ? '#000'
    : '#fff';

/** One button whatever it holds: a name with three tags is one stop for the keyboard. Calls `open` on click, Enter or Space. */
export function pin(root: Document, name: 'rk-mark' | 'rk-tag', open: (pin: Pin) => void): Pin {
  const { host, shadow } = surface(root, name, css);
  const button = h(root, 'button', { type: 'button', click: () => open(self) });
  shadow.append(button);
  let shown = '';
  const self: Pin = {
    host,
    focus: () => button.focus(),
    show(data, full, chips) {
      const next = JSON.stringify([data, full, chips]);
      if (next === shown) return;
      shown = next;
      Object.assign(host.dataset, data);
      button.ariaLabel = button.title = full;
      button.replaceChildren(
        ...chips.map(({ text, color }) => {
          const chip = h(root, 'span', {}, text);
          if (color) {
            chip.style.setProperty('--back', safeColor(color));
            chip.style.color = inkOn(safeColor(color));
          }
          return chip;
        }),
      );
    },
  };
  return self;
}
