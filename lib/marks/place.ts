/** Where an element of ours may stand: beside an anchor, never inside a link or button of the page. */

/** The spot after which to stand: the anchor, or the outermost link or button around it inside the entry. */
export function spotFor(anchor: Element, entry: Element): Element {
  let spot = anchor;
  for (let at: Element | null = anchor; at && at !== entry; at = at.parentElement)
    if (at.matches('a[href],button,[role=button]')) spot = at;
  return spot;
}

/** Puts `host` after `spot` (after others of ours that stand there already), unless it stands there. True where it moved. */
export function putAfter(host: Element, spot: Element): boolean {
  let last = spot;
  for (let next = last.nextElementSibling; next?.localName.startsWith('rk-'); next = last.nextElementSibling) {
    if (next === host) return false;
    if (next.localName === host.localName)
      next.remove(); // somebody else's: an older script's, or copied along by the page
    else last = next;
  }
  last.after(host);
  return true;
}
