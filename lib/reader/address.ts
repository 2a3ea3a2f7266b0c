/**
 * Notices that the page moved inside itself.
 *
 * Not WXT's `wxt:locationchange`: that fires before the address changes, and it is an event on the page's own window
 * whose name holds the extension's id (FIELD.md: no footprint). `currententrychange` of the Navigation API fires
 * after the address changed; where it is missing (Firefox before 147) the address is looked at once a second, and
 * the reader compares it at every change of the page anyway.
 */

/** Calls `look` when the address may have changed (it compares by itself), until `signal` is aborted. */
export function watchAddress(view: Window, look: () => void, signal: AbortSignal): void {
  const { navigation } = view as unknown as { navigation?: EventTarget };
  const heard = (): void => look();
  view.addEventListener('popstate', heard, { signal });
  if (navigation) navigation.addEventListener('currententrychange', heard, { signal });
  else {
    const timer = view.setInterval(heard, 1000);
    signal.addEventListener('abort', () => view.clearInterval(timer));
  }
}

/** Address of the page a document shows; of a frame without one of its own (srcdoc), the page's it stands on. */
export function addressOf(root: Document): URL {
  const { href } = (root.defaultView as Window).location;
  return new URL(href.startsWith('about:') ? root.baseURI : href);
}
