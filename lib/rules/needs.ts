/**
 * First guess whether a comment needs an answer: question marks, words of orders and complaints in German and English,
 * our own name. Only a guess: it hides nothing, and a person's word goes before it. Pure.
 */
import type { Needs } from '../model/records.ts';
import type { WatchedTerm } from '../model/listening.ts';
import type { OwnAccount } from '../model/settings.ts';
import { searchesFor } from './listening/terms.ts';
import { fold } from './queue/fold.ts';

type Guess = Needs['guess'];

/** Strongest first: of several comments the strongest guess counts, in whatever order they are read. */
const RANKED = ['question', 'order', 'complaint', 'mention'] as const;

/** The stronger of two guesses. */
export const stronger = (a: Guess, b: Guess): Guess => RANKED.find((guess) => guess === a || guess === b) ?? null;

/** Question marks of Latin, Arabic and East Asian scripts; an address may hold one that asks nothing. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/g;
const ASKS = /[?？؟]|\b(?:wei(?:ss|s) (?:hier )?jemand|kann mir (?:hier )?jemand|does any(?:one|body) know|can any(?:one|body))\b/;

/** Words as `fold` leaves them: lower case, without umlauts. A stem ends in a star, whole words do not. */
const words = (list: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${list
      .split(',')
      .map((word) => word.trim().replace(/\*$/, '\\p{L}*').replace(/ /g, '\\s+'))
      .join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );

const ORDERS = words(
  'bestell*, nachbestell*, liefer*, lieferung, versand*, rechnung*, storn*, kundig*, retour*, umtausch*, rucksend*, rucksendung, ruckgabe, widerruf*, ' +
    'gutschrift*, angebot, angebote, preis, preise, preisliste, kaufen, gekauft, kauf, kostet, kosten, termin, termine, vertrag*, erstatt*, ' +
    'my order, the order, an order, orders, ordered, ordering, order number, deliver*, shipping, shipment, shipped, invoice*, refund*, price, prices, pricing, ' +
    'buy, bought, purchas*, cancel, cancell*, subscription*, appointment, contract, quote for, how much',
);
const COMPLAINTS = words(
  'beschwer*, reklam*, defekt*, kaputt*, funktioniert nicht, funktioniert immer noch nicht, funktioniert gar nicht, geht nicht, geht immer noch nicht, lauft nicht, ' +
    'enttausch*, unverschamt*, frechheit, argerlich*, verarger*, arger, mangelhaft*, mangel, schlechter service, schlechten service, nie wieder, abzock*, betrug, ' +
    'fehlerhaft*, unzufrieden*, katastrophe, katastrophal*, warte noch immer, warte immer noch, warte seit, seit wochen, unbrauchbar*, ' +
    "complain*, broken, defect*, faulty, not working, does not work, doesn't work, doesn’t work, won't work, won’t work, stopped working, disappoint*, unacceptable, " +
    'terrible, awful, worst, scam, ripoff, rip off, rip-off, never again, still waiting, bad service, poor service, useless, unhappy',
);

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');

/**
 * A test for what names us: our own accounts by name (as whole words; under three letters they say nothing) and short name (after an @),
 * and our own watched terms.
 */
export function mentionOf({
  own,
  watch,
}: {
  own: readonly Pick<OwnAccount, 'name' | 'keys'>[];
  watch: readonly WatchedTerm[];
}): (text: string) => boolean {
  const accounts = accountsNamed(own);
  if (!watch.length) return accounts;
  const { ours } = searchesFor(watch);
  return (text) => accounts(text) || ours.find(text).length > 0;
}

function accountsNamed(own: readonly Pick<OwnAccount, 'name' | 'keys'>[]): (text: string) => boolean {
  const names = own.map(({ name }) => fold(name).trim()).filter((name) => name.length >= 3);
  const handles = own
    .flatMap(({ keys }) => keys.map((key) => fold(key.slice(key.lastIndexOf('/') + 1))))
    .filter((key) => /^(?=.*\p{L})[\p{L}\p{N}_.-]{2,}$/u.test(key));
  const parts = [...names.map(literal), ...handles.map((handle) => `@${literal(handle)}`)];
  if (!parts.length) return () => false;
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...new Set(parts)].join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return (text) => found.test(fold(text));
}

/** By what a text seems to need an answer; null where nothing in it says so. `mentions` as `mentionOf` gives it. */
export function guessNeeds(text: string, mentions: (text: string) => boolean): Guess {
  const said = fold(text).replace(ADDRESS, ' ');
  if (ASKS.test(said)) return 'question';
  if (ORDERS.test(said)) return 'order';
  if (COMPLAINTS.test(said)) return 'complaint';
  return mentions(text) ? 'mention' : null;
}
