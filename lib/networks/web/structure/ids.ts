/** What numbers an entry: the attribute or address that differs from entry to entry and is no count, place or person. */
import { profileLike, slotOf } from './learn.ts';
import { decoded, sameSite } from './site.ts';
import type { Piece, Scan } from './scan.ts';

/** Values a page makes up anew each time it is built. */
const MADE_UP =
  /^(ember|react|ui-|yui|gen|:r|_r_|jsc_|mount_|headlessui|radix|mui|tippy|tooltip|popover|popup|menu|dropdown|u_|js_|uid|svelte|ng-|q-)/i;
/** Attributes whose numbers are no name of an entry. */
const NO_NAME =
  /index|pos(ition|inset)?$|setsize|order|sort|count|score|vote|karma|time|date|stamp|user|author|member|owner|poster|avatar|parent|forum|topic|thread-?id|width|height|size|level|depth|style|class|src|color|delay|duration|scroll|tracking|version|page|tabindex|page-id|colspan|rowspan|title|alt|label|content$|value|lang/i;

/** The bare id in a value: 'comment-12' → 12, 'c781' → 781, 't3_1ke3m1c' → 1ke3m1c, '(activity:1,2)' → 2; '' where none. */
export function bareId(value: string): string {
  if (MADE_UP.test(value)) return '';
  const runs = value.split(/[^\p{L}\d]+/u).filter((run) => /\d/.test(run));
  const last = runs.at(-1) ?? '';
  // Letters before the number are its kind ('p453'), unless another part says that already ('t1_na1').
  return (runs.length === 1 && /^\p{L}{1,14}(\d+)$/u.exec(last)?.[1]) || last;
}

/** The bare id an address names: its hash, else its query, else its path. */
export function idInHref(href: string): string {
  if (!href || href.startsWith('javascript:')) return '';
  const [rest = '', hash = ''] = href.slice(0, 800).split('#');
  const told = hash && /\d/.test(hash) ? bareId(hash) : '';
  if (told) return told;
  const [path = '', query = ''] = rest.split('?');
  const named =
    /(?:^|[&;])(?:comment_?id|reply_?comment_?id|showcomment|p|pid|post(?:id)?|cid|msg|mid|id|fbid|story_fbid|v|t|tid|topic|thread(?:id)?)=([\w-]+)/i.exec(
      query,
    )?.[1];
  if (named && /\d/.test(named)) return bareId(named);
  const segments = path
    .replace(/^https?:\/\/[^/]*/, '')
    .split('/')
    .filter(Boolean);
  for (const segment of segments.reverse()) {
    const plain = segment.replace(/\.\w{2,5}$/, '');
    const urn = /(\d{6,})\D*$/.exec(decoded(plain))?.[1];
    if (/^[\w-]{1,20}$/.test(plain) && /\d/.test(plain)) return bareId(plain);
    if (urn) return urn;
    const lead = /^(\d{3,})-|[.-](\d{3,})$/.exec(plain);
    if (lead) return lead[1] ?? lead[2] ?? '';
  }
  return '';
}

export interface Source {
  /** Where the attribute stands: '' on the entry itself, else the slot of a piece in it. */
  slot: string;
  attribute: string;
}

const attributeOf = (el: Element, attribute: string): string => {
  const value = el.getAttribute(attribute)?.slice(0, 800) ?? '';
  return attribute === 'href' ? idInHref(value) : bareId(value);
};

/** Every id an entry's attributes tell, by source. */
function told(scan: Scan, known: ReadonlySet<string> | null): Map<string, { source: Source; id: string }> {
  const out = new Map<string, { source: Source; id: string }>();
  scan.pieces.forEach((piece, index) => {
    for (const { name, value } of piece.el.attributes) {
      const href = name === 'href';
      if (
        !(
          name === 'id' ||
          name === 'name' ||
          href ||
          name.startsWith('data-') ||
          (index === 0 && !NO_NAME.test(name)) ||
          /urn|key$/.test(name)
        )
      )
        continue;
      if (!/\d/.test(value) || value.length > 800 || (!href && NO_NAME.test(name)) || (name === 'name' && piece.el.localName !== 'a'))
        continue;
      if (/^(https?:)?\/\//i.test(value) && !sameSite(value, piece.el)) continue;
      if (href && (profileLike(value, piece.el) === 3 || piece.el.localName !== 'a')) continue;
      const id = attributeOf(piece.el, name);
      if (!id || id.length > 80) continue;
      const slot = index ? slotOf(scan, piece, known) : '';
      const key = `${slot}@${name}`;
      if (!out.has(key)) out.set(key, { source: { slot, attribute: name }, id });
    }
  });
  return out;
}

/** The sources of ids, best first. `times`: pieces that tell each entry's time; a link around one is its permalink. */
export function learnIds(scans: readonly Scan[], known: ReadonlySet<string> | null, times: readonly (Piece | null)[]): Source[] {
  const all = scans.map((scan) => told(scan, known));
  const rated = new Map<string, { source: Source; ids: Set<string>; n: number; score: number }>();
  all.forEach((ids, index) => {
    const counts = new Map<string, number>();
    for (const { id } of ids.values()) counts.set(id, (counts.get(id) ?? 0) + 1);
    const time = times[index];
    const link = time && scans[index]?.pieces[time.link];
    const permalink = link && slotOf(scans[index] as Scan, link, known);
    for (const [key, { source, id }] of ids) {
      const one = rated.get(key) ?? { source, ids: new Set<string>(), n: 0, score: 0 };
      one.n++;
      one.ids.add(id);
      const own = source.slot === '' ? 1.5 : 0;
      const kind =
        source.attribute === 'href'
          ? source.slot === permalink
            ? 2
            : -0.5
          : source.attribute === 'id'
            ? 0.6
            : source.attribute === 'name'
              ? 0.5
              : 0.3;
      one.score += own + kind + Math.min(4, (counts.get(id) ?? 1) - 1) * 0.6 + (id.length < 3 ? -0.5 : 0);
      rated.set(key, one);
    }
  });
  return [...rated.values()]
    .filter(({ ids, n }) => ids.size >= n * 0.99 && n >= scans.length * 0.6)
    .sort((a, b) => (b.score / b.n) * (b.n / scans.length) - (a.score / a.n) * (a.n / scans.length))
    .slice(0, 3)
    .map(({ source }) => source);
}

/** The id of an entry by the learned sources, with the piece that tells it; null where none does. */
export function idOf(
  scan: Scan,
  sources: readonly Source[],
  known: ReadonlySet<string> | null,
): { id: string; piece: Piece; attribute: string } | null {
  for (const { slot, attribute } of sources) {
    const piece = slot ? scan.pieces.find((at) => at.el.hasAttribute(attribute) && slotOf(scan, at, known) === slot) : scan.pieces[0];
    const id = piece && attributeOf(piece.el, attribute);
    if (id) return { id, piece, attribute };
  }
  return null;
}
