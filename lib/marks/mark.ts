/** The two small elements that stand in the page: `<rk-mark data-item data-state>` and `<rk-tag data-person>`. */
import type { Mark, TagMark } from '../messages.ts';
import { fill, h, type Words } from './dom.ts';
import { labelOf } from './label.ts';
import { MARK_CSS } from './styles.ts';
import { surface } from './surface.ts';

/** What a card was opened from: where it stands, and how the focus goes back. */
export interface Opener {
  host: HTMLElement;
  focus(): void;
}

export interface MarkElement extends Opener {
  /** Shows this mark as of `now` (epoch ms); cheap where nothing changed. */
  show(mark: Mark, now: number): void;
}

/** A mark that calls `open` on click, Enter or Space. */
export function markElement(root: Document, words: Words, open: (item: string, from: Opener) => void): MarkElement {
  const { host, shadow } = surface(root, 'rk-mark', MARK_CSS);
  const sign = h(root, 'span', { 'aria-hidden': 'true' });
  const text = h(root, 'span');
  const button = h(root, 'button', { type: 'button', onclick: () => open(host.dataset.item ?? '', self) }, sign, text);
  shadow.append(button);
  let shown = '';
  const self: MarkElement = {
    host,
    focus: () => button.focus(),
    show(mark, now) {
      const label = labelOf(mark, words, now);
      const next = `${mark.item} ${mark.state} ${label.full}`;
      if (next === shown) return;
      shown = next;
      host.dataset.item = mark.item;
      host.dataset.state = mark.state;
      sign.textContent = label.sign;
      text.textContent = label.text;
      text.hidden = !label.text;
      button.setAttribute('aria-label', label.full);
      button.title = label.full;
    },
  };
  return self;
}

/** Black or white, whichever reads better on a '#rrggbb' colour (WCAG 2.2 relative luminance). */
export function inkOn(color: string): '#000' | '#fff' {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? '#fff' : '#000';
}

export interface TagElement extends Opener {
  show(mark: TagMark): void;
}

/** Tag chips of one person: one button, so that a name with three tags is one stop for the keyboard. */
export function tagElement(root: Document, words: Words, open: (person: string, from: Opener) => void): TagElement {
  const { host, shadow } = surface(root, 'rk-tag', MARK_CSS);
  let shown = '';
  const self: TagElement = {
    host,
    focus: () => shadow.querySelector('button')?.focus(),
    show(mark) {
      const next = JSON.stringify([mark.person, mark.tags]);
      if (next === shown) return;
      shown = next;
      host.dataset.person = mark.person;
      for (const old of shadow.querySelectorAll('button')) old.remove();
      const full = fill(words.tagLabel, mark.tags.map(({ label }) => label).join(', '));
      mark.tags.forEach(({ label, color }, index) => {
        const chip = h(root, 'button', { type: 'button', title: full, onclick: () => open(mark.person, self) }, h(root, 'span', {}, label));
        if (/^#[0-9a-f]{6}$/i.test(color)) {
          chip.style.background = color;
          chip.style.color = inkOn(color);
        }
        if (index === 0) chip.setAttribute('aria-label', full);
        else {
          chip.tabIndex = -1;
          chip.setAttribute('aria-hidden', 'true');
        }
        shadow.append(chip);
      });
    },
  };
  return self;
}
