/**
 * Notices that the page moved inside itself.
 *
 * Not WXT's `wxt:locationchange`: that fires before the address changes, and it is an event on the page's own window
 * whose name holds the extension's id (FIELD.md: no footprint). `currententrychange` of the Navigation API fires
 * after the address changed; where it is missing (Firefox before 147) the address is looked at once a second, and
 * the reader compares it at every change of the page anyway.
 */

/** As far as used here; TypeScript's DOM library does not have it everywhere. */
interface Navigation {
  addEventListener(type: 'currententrychange', listener: () => void): void;
  removeEventListener(type: 'currententrychange', listener: () => void): void;
}

export class AddressWatch {
  private readonly view: Window;
  private readonly look: () => void;
  private timer = 0;

  /** `look` compares the address itself: it may be called more often than the address changes. */
  constructor(view: Window, look: () => void) {
    this.view = view;
    this.look = () => look();
  }

  start(): void {
    this.view.addEventListener('popstate', this.look);
    this.view.addEventListener('hashchange', this.look);
    const { navigation } = this.view as unknown as { navigation?: Navigation };
    if (navigation) navigation.addEventListener('currententrychange', this.look);
    else this.timer = this.view.setInterval(this.look, 1000);
  }

  stop(): void {
    this.view.removeEventListener('popstate', this.look);
    this.view.removeEventListener('hashchange', this.look);
    (this.view as unknown as { navigation?: Navigation }).navigation?.removeEventListener('currententrychange', this.look);
    this.view.clearInterval(this.timer);
  }
}
