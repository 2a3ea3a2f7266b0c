/** Who is logged in. */
import type { Account } from '../../model/sighting.ts';
import { fold } from '../shared/text.ts';
import { account } from './accounts.ts';

const known = new WeakMap<Document, { codes: number; me: Account | null }>();

/**
 * The member the page's embedded data names: `<code>` with the type `voyager.common.Me` (DOM.md). It stands in the page
 * itself (Ember) or in the same-origin preload frame (server-driven). Looked for again only when more such data came.
 */
export function viewerFromData(root: Document): Account | null {
  const codes = root.getElementsByTagName('code');
  const before = known.get(root);
  if (before && (before.me || before.codes === codes.length)) return before.me;
  let me: Account | null = null;
  for (const { textContent: text } of codes) {
    if (text.length > 50_000 || !text.includes('voyager.common.Me"')) continue;
    try {
      const data = JSON.parse(text) as { included: Record<string, unknown>[] };
      const mini = data.included.find(({ publicIdentifier }) => publicIdentifier);
      if (mini)
        me = account(
          fold(`${mini.firstName ?? ''} ${mini.lastName ?? ''}`, 200),
          `/in/${mini.publicIdentifier}/?urn=${mini.dashEntityUrn}`,
        );
    } catch {
      // not the data it says it is
    }
  }
  known.set(root, { codes: codes.length, me });
  return me;
}
