/** A host element of ours with a closed shadow root, one shared style sheet, and events that stay inside. */

/** Events of ours that the page must not see: its handlers would open a post, move a list or take a key as a shortcut. */
const OURS_ALONE = [
  'click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend',
  'keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'mouseover', 'mouseout', 'pointerover', 'pointerout',
];

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Gives a shadow root the style, shared between all roots of the page where the browser lets us. */
function dress(root: Document, shadow: ShadowRoot, css: string): void {
  try {
    const known = sheets.get(root) ?? new Map<string, CSSStyleSheet>();
    sheets.set(root, known);
    let sheet = known.get(css);
    if (!sheet) {
      sheet = new (root.defaultView as Window & typeof globalThis).CSSStyleSheet();
      sheet.replaceSync(css);
      known.set(css, sheet);
    }
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // A browser that takes a script's sheet for one of another realm, or has none to construct (jsdom).
    const style = root.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}

export interface Surface {
  host: HTMLElement;
  shadow: ShadowRoot;
}

/**
 * A host named `name` (with a dash, but never registered: a content script has no custom elements in Chromium, and
 * an unknown element with a dash takes a shadow root all the same).
 */
export function surface(root: Document, name: string, css: string): Surface {
  const host = root.createElement(name);
  const shadow = host.attachShadow({ mode: 'closed' });
  dress(root, shadow, css);
  for (const type of OURS_ALONE) {
    host.addEventListener(type, (event) => {
      event.stopPropagation();
      // A mark may stand inside a link of the page.
      if (type === 'click' || type === 'auxclick') event.preventDefault();
    });
  }
  return { host, shadow };
}
