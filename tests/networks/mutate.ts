/** Seeded damage to a document: the same seed does the same to the same page. */

/** Numbers in [0, 1), mulberry32. */
function random(seed: number): () => number {
  let state = (seed + 0x9e3779b9) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The attributes readers look at; also put where the page has none. */
const TELLING = [
  'id',
  'class',
  'href',
  'datetime',
  'title',
  'aria-label',
  'data-id',
  'data-urn',
  'data-testid',
  'role',
  'src',
  'alt',
  'itemprop',
];

const POISON: readonly string[] = [
  '',
  ' ',
  '"><img src=x onerror=alert(1)>',
  '\'"]\\',
  '"]:not(*',
  'a\u0000b',
  '\u202eabc\u2066\u0007',
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  'https://[',
  'https://%',
  'https://example.test/%E0%A4%A/%',
  '//[::',
  'https://example.test/"><b>\u202e',
  '#',
  '-1',
  '0',
  'NaN',
  '1e309',
  '9'.repeat(30),
  '99999999999999999999.5 Mio.',
  '0000-00-00T99:99:99Z',
  '+275760-09-13T00:00:00.001Z',
  'urn:li:activity:',
  'urn:li:comment:(urn:li:activity:1,x),)',
  '__proto__',
  'constructor',
  '{"@type":"Comment","author":{"author":[]},"x":',
  '\ud800',
  '🧑🏽‍💻'.repeat(200),
  '1 '.repeat(400),
];

/** Long ones, rarer: they cost the most to make. */
const LONG: readonly (() => string)[] = [
  () => 'x'.repeat(100_000),
  () => '9'.repeat(100_000),
  () => '/a'.repeat(50_000),
  () => 'vor 3 '.repeat(17_000),
  () => '<b>'.repeat(34_000),
  () => ' '.repeat(100_000),
  () => '(('.repeat(50_000),
];

/** Damages `root` in one to twelve places; what was done, in words. */
export function mutate(root: Document, seed: number): string[] {
  const next = random(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(list: ArrayLike<T>): T => list[below(list.length)] as T;
  const how: string[] = [];
  const poison = (): string => {
    const at = next();
    // Once in a few hundred places a whole megabyte.
    if (at < 0.003) return 'x y '.repeat(250_000);
    return at < 0.06 ? pick(LONG)() : pick(POISON);
  };
  const elements = (): Element[] => [...(root.body ?? root.documentElement ?? root).querySelectorAll('*')];

  const ways: Record<string, (el: Element, all: Element[]) => void> = {
    drop: (el) => el.remove(),
    double: (el) => el.after(el.cloneNode(true)),
    // Never into itself, and no growing without end: what holds a third of the page stays.
    move: (el, all) => {
      const to = pick(all);
      if (!el.contains(to)) to.append(el);
    },
    wrapInCopy: (el, all) => {
      const copy = el.cloneNode(true);
      if (el.querySelectorAll('*').length < all.length / 3) el.append(copy);
    },
    swap: (el, all) => {
      const other = pick(all);
      if (el.contains(other) || other.contains(el)) return;
      const here = root.createComment('');
      el.replaceWith(here);
      other.replaceWith(el);
      here.replaceWith(other);
    },
    unwrap: (el) => el.replaceWith(...el.childNodes),
    empty: (el) => el.replaceChildren(),
    attribute: (el) => el.attributes.length && el.setAttribute(pick(el.attributes).name, poison()),
    noAttribute: (el) => el.attributes.length && el.removeAttribute(pick(el.attributes).name),
    addAttribute: (el) => el.setAttribute(pick(TELLING), poison()),
    /** The value of another: ids twice, a parent that is a child. */
    otherAttribute: (el, all) => {
      if (!el.attributes.length) return;
      const { name } = pick(el.attributes);
      const value = pick(all.filter((at) => at.hasAttribute(name))).getAttribute(name) as string;
      el.setAttribute(name, value);
    },
    cutAttribute: (el) => {
      if (!el.attributes.length) return;
      const { name, value } = pick(el.attributes);
      el.setAttribute(name, value.slice(0, below(value.length + 1)));
    },
    text: (el) => el.replaceChildren(root.createTextNode(poison())),
    markup: (el) => el.replaceChildren(root.createTextNode('<img src=x onerror=alert(1)><script>alert(1)</script>')),
    element: (el) => {
      const img = root.createElement('img');
      img.setAttribute('alt', poison());
      img.setAttribute('onerror', 'alert(1)');
      el.prepend(img);
    },
    turn: (el) => el.prepend('\u202e\u2067\u0000'),
  };

  for (let left = 1 + below(12); left > 0; left--) {
    const all = elements();
    if (!all.length) break;
    const way = pick(Object.keys(ways));
    const el = pick(all);
    how.push(`${way} ${el.localName}${el.id.length < 30 ? `#${el.id}` : ''}`);
    (ways[way] as (el: Element, all: Element[]) => void)(el, all);
  }
  return how;
}
