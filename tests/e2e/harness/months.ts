/** Two invented months of a company's dialogue on X, for screens of figures: put into the store as an import is. */
import type { SimpleOf, SimpleStore } from '../../../lib/model/simple.ts';
import type { Interaction, Item, Person } from '../../../lib/model/records.ts';
import type { Stage } from './stage.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const dayOf = (at: number): string => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format(at);
const accountOf = (index: number): Item['author'] => ({
  name: `Muster ${index}`,
  url: `https://x.com/muster${index}`,
  handle: `muster${index}`,
});

/** Every third is still open; the others were answered after 1 to 20 hours. */
function itemOf(index: number, now: number): Item {
  const at = now - index * 1.4 * DAY - 2 * HOUR;
  const open = index % 3 === 0;
  return {
    id: `item${index}`,
    network: 'x',
    thread: `x|${100 + index}|c${index}`,
    post: String(100 + index),
    comments: [`x|c${index}`],
    author: accountOf(index % 12),
    authorKeys: [`x|muster${index % 12}`],
    excerpt: `Frage ${index}: Wann kommt das?`,
    url: `https://x.com/muster${index % 12}/status/${index}`,
    first: { from: at, to: at },
    last: { from: at, to: at },
    seenAt: at + HOUR / 4,
    dueAt: at + 2 * DAY,
    warnAt: at + DAY,
    state: open ? 'overdue' : 'answered',
    answeredAt: open ? null : at + (1 + (index % 20)) * HOUR,
    answeredBy: open ? null : `x|a${index}`,
    snoozedUntil: null,
    doneReason: null,
    layout: 'web',
    kind: 'comment',
    needs: { guess: 'question', said: null },
    channel: 'x|musterwerk',
  };
}

function deedOf(index: number, now: number): Interaction {
  const at = now - index * 0.8 * DAY - HOUR;
  const kind = (['comment', 'reply', 'reaction', 'follow', 'post'] as const)[index % 5] ?? 'comment';
  return {
    id: `x|${kind}|musterwerk|${index}`,
    network: 'x',
    kind,
    at,
    day: dayOf(at),
    actor: 'x|musterwerk',
    to: kind === 'post' ? null : accountOf(index % 12),
    toKeys: kind === 'post' ? [] : [`x|muster${index % 12}`],
    url: `https://x.com/musterwerk/status/${index}`,
    evidence: 'seen',
    ref: String(index),
    excerpt: 'Gern!',
  };
}

function personOf(index: number, now: number): Person {
  const at = now - index * 4 * DAY - HOUR;
  const account = accountOf(index);
  return {
    id: `person${index}`,
    name: account.name,
    accounts: [{ ...account, network: 'x' }],
    keys: [`x|muster${index}`],
    tags: [{ tag: 'customer', at, url: account.url }],
    followers: [],
    createdAt: at,
    lastContactAt: at,
    ...(index % 3 === 0 && { lead: { at, day: dayOf(at), from: [{ kind: 'item' as const, id: `item${index}` }], note: 'Ein Angebot' } }),
  };
}

const simple = (now: number): { [S in SimpleStore]?: SimpleOf[S][] } => ({
  channels: [
    {
      id: 'channel',
      name: 'Musterwerk auf X',
      kind: 'microblog',
      url: 'https://x.com/musterwerk',
      network: 'x',
      key: 'x|musterwerk',
      responsible: { department: 'marketing', colleague: null },
      purpose: '',
      language: 'de',
      guideline: '',
      state: 'active',
      staked: { name: true, basics: true, links: true },
      offers: [],
      rhythm: null,
      createdAt: now,
    },
  ],
  measurements: Array.from({ length: 12 }, (_, index) => {
    const at = now - index * 5 * DAY;
    const day = dayOf(at);
    const subject = 'channel channel';
    return { id: `${subject}|followers|${day}`, subject, metric: 'followers', day, at, value: 500 - index * 8, source: 'page', url: null };
  }),
  mentions: Array.from({ length: 16 }, (_, index) => {
    const at = now - index * 3 * DAY - HOUR;
    return {
      id: `x|m${index}`,
      network: 'x',
      kind: 'post',
      account: accountOf(index % 12),
      keys: [`x|muster${index % 12}`],
      url: `https://x.com/muster/status/9${index}`,
      excerpt: 'Musterwerk ist gut.',
      time: { from: at, to: at },
      day: dayOf(at),
      seenAt: at,
      hits: [{ term: index % 4 ? 'own' : 'other', word: index % 4 ? 'Musterwerk' : 'Anderswerk' }],
      tone: { guess: index % 3 ? 'positive' : 'negative', said: null },
      item: null,
      notUs: false,
      title: '',
    };
  }),
});

/** Puts it all in; figures are counted by the background as it comes. Throws where a record is refused. */
export async function fillMonths(stage: Stage, now = Date.now()): Promise<void> {
  await stage.settings({
    watch: (['own', 'other'] as const).map((id) => ({
      id,
      name: id === 'own' ? 'Musterwerk' : 'Anderswerk',
      kind: id === 'own' ? 'brand' : 'competitor',
      words: [id === 'own' ? 'Musterwerk' : 'Anderswerk'],
      required: [],
      excluded: [],
      exact: false,
    })),
  });
  const all = (count: number, make: (index: number, now: number) => object): object[] =>
    Array.from({ length: count }, (_, index) => make(index, now));
  const stores: [string, unknown[]][] = [
    ...Object.entries(simple(now)),
    ['people', all(12, personOf)],
    ['items', all(42, itemOf)],
    ['interactions', all(70, deedOf)],
  ];
  for (const [store, records] of stores) {
    const answer = await stage.send({ type: 'import', store: store as 'items', records, conflict: 'replace' });
    if (!('refused' in answer) || answer.refused !== 0) throw new Error(`${store} refused: ${JSON.stringify(answer)}`);
  }
}
