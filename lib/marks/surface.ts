/** A host element of ours with a closed shadow root, one shared style sheet, and events that stay inside. */

/** Events of ours that the page must not see: its handlers would open a post, move a list or take a key as a shortcut. */
const OURS_ALONE =
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend keydown keypress keyup focusin focusout mouseover pointerover';

const sheets = new Map<string, CSSStyleSheet>();

/** Gives a shadow root the style, shared between all roots of the page where the browser lets us. */
function dress(root: Document, shadow: ShadowRoot, css: string): void {
  try {
    let sheet = sheets.get(css);
    if (!sheet) {
      sheet = new (root.defaultView as Window & typeof globalThis).CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(css, sheet);
    }
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // A browser that takes a script's sheet for one of another realm, or has none to construct (jsdom).
    shadow.appendChild(root.createElement('style')).textContent = css;
  }
}

/**
 * A host named `name` (with a dash, but never registered: a content script has no custom elements in Chromium, and
 * an unknown element with a dash takes a shadow root all the same).
 */
export function surface(root: Document, name: string, css: string): { host: HTMLElement; shadow: ShadowRoot } {
  const host = root.createElement(name);
  const shadow = host.attachShadow({ mode: 'closed' });
  dress(root, shadow, css);
  for (const type of OURS_ALONE.split(' ')) {
    host.addEventListener(type, (event) => {
      event.stopPropagation();
      // A mark may stand inside a link of the page. Elsewhere the default stays: it is what checks a radio button of ours.
      if ((type === 'click' || type === 'auxclick') && host.parentElement?.closest('a,button,label,summary')) event.preventDefault();
    });
  }
  return { host, shadow };
}
