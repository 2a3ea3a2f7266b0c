/**
 * Looking inside the closed shadow roots of our marks and cards, as a person does: what is drawn can be read and clicked.
 * The page itself cannot do this; the browser's debugging interface can.
 */
import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';

type Realm = { createHandle(value: unknown): JSHandle };
interface BidiFrame {
  _id: string;
  mainRealm(): Realm;
}
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: { result?: { value?: { shadowRoot?: unknown } } } }>;
}

/** The closed shadow root of `index`-th element that matches `selector`; null where there is none (yet). */
export async function shadowOf(page: Page, selector: string, index = 0): Promise<JSHandle<ShadowRoot> | null> {
  const browser = page.browser() as unknown as { connection?: BidiConnection };
  if ('extensionRealms' in page && !browser.connection) {
    // Chromium: the content script's own world may ask chrome.dom.
    for (const realm of page.extensionRealms()) {
      const handle = (await realm
        .evaluateHandle(
          (selector, index) => {
            const host = document.querySelectorAll(selector)[index];
            return host
              ? (
                  globalThis as unknown as { chrome: { dom: { openOrClosedShadowRoot(el: Element): ShadowRoot | null } } }
                ).chrome.dom.openOrClosedShadowRoot(host)
              : null;
          },
          selector,
          index,
        )
        .catch(() => null)) as JSHandle<ShadowRoot | null> | null;
      if (handle && (await handle.evaluate((root) => root !== null))) return handle as JSHandle<ShadowRoot>;
    }
    return null;
  }
  // Firefox: WebDriver BiDi hands out closed roots when asked for the whole shadow tree.
  const frame = page.mainFrame() as unknown as BidiFrame;
  const { result } = await (browser.connection as BidiConnection).send('script.callFunction', {
    functionDeclaration: '(selector, index) => document.querySelectorAll(selector)[index]',
    arguments: [
      { type: 'string', value: selector },
      { type: 'number', value: index },
    ],
    awaitPromise: false,
    target: { context: frame._id },
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const root = result.result?.value?.shadowRoot;
  return root ? (frame.mainRealm().createHandle(root) as JSHandle<ShadowRoot>) : null;
}

/** Text drawn inside, white space folded; empty where nothing is drawn. */
export async function textInside(page: Page, selector: string, index = 0): Promise<string> {
  const root = await shadowOf(page, selector, index);
  return root
    ? root.evaluate((node) =>
        [...node.children]
          .filter((child) => child.localName !== 'style')
          .map((child) => child.textContent)
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
    : '';
}

/** An element inside, by a selector or by the text it holds. */
export async function inside(
  page: Page,
  selector: string,
  wanted: { css?: string; text?: string | RegExp },
  index = 0,
): Promise<ElementHandle | null> {
  const root = await shadowOf(page, selector, index);
  if (!root) return null;
  const { css = 'button, a, [role=button], [role=menuitem], [role=option], [role=switch]', text } = wanted;
  const pattern =
    text instanceof RegExp ? [text.source, text.flags] : text === undefined ? null : [text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), ''];
  const found = await root.evaluateHandle(
    (node, css, pattern) =>
      [...node.querySelectorAll(css)].find(
        (el) =>
          !pattern ||
          new RegExp(pattern[0] as string, pattern[1]).test(
            `${el.textContent} ${el.getAttribute('aria-label') ?? ''} ${el.getAttribute('title') ?? ''}`,
          ),
      ) ?? null,
    css,
    pattern,
  );
  return found.asElement() as ElementHandle | null;
}
