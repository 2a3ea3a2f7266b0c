/** Our own elements on the page (lib/marks): never read, never a reason to read. */

/** True for rk-mark, rk-tag, rk-card, rk-toast, rk-ring, rk-teach. */
export const isOurs = (node: Node): boolean => node.nodeType === 1 && (node as Element).localName.startsWith('rk-');

/** Selector of everything of ours on a page, also of an older version's script. */
export const OURS = 'rk-mark,rk-tag,rk-card,rk-toast,rk-ring,rk-teach';
