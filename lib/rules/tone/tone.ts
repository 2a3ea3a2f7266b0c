/**
 * First guess of how a text speaks: positive, neutral or negative, from the words in it (German, English), with negation, degrees,
 * contrast, emoji. Only a guess: a person's word goes before it. Runs in background and pages, never in a network's page. Pure.
 */
import type { Tone } from '../../model/listening.ts';
import { folded, phraseAt, wordWeight } from './lexicon.ts';
import { signWeight } from './signs.ts';
import { CONTRASTS, DEGREES, type Language, languageOf, NEGATORS, NOT_TURNED, WISHES } from './words.ts';

/** A word, a sign, or the end of a clause or sentence. */
const TOKEN =
  /https?:\/\/\S+|www\.\S+|[:;=8x>]['’]?[-:]?[()D[\]pP/\\|]+(?!\w)|<3+|\^\^|-_-|\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?|[\p{L}\p{N}]+(?:['’][\p{L}]+)*|[.!?…,;:\n()–]+/gu;
const END = /^[.!?…\n]+$/;
const WORD = /^[\p{L}\p{N}]/u;

/** Words a negation reaches forward. */
const REACH = 4;
/** Sum from which a text is no longer neutral. */
const CLEAR = 1;
/** Weights of what stands before and after a contrast. */
const [BEFORE, AFTER] = [0.5, 1.3];

interface Told {
  at: number;
  weight: number;
  /** A phrase holds its own negation. */
  fixed: boolean;
}

/** Sum of one clause. `question`: its sentence asks, so that praise in it is no praise. */
function clauseSum(words: readonly string[], language: Language | null, question: boolean): number {
  const keys = words.map(folded);
  const isNegator = (at: number): boolean => {
    const key = words[at]?.toLowerCase() ?? '';
    const negates = language === null ? NEGATORS.de.has(key) || NEGATORS.en.has(key) : NEGATORS[language].has(key.replace(/’/g, "'"));
    return negates && !NOT_TURNED.has(keys[at + 1] ?? '');
  };
  const told: Told[] = [];
  const free: number[] = [];
  for (let at = 0; at < keys.length; at++) {
    const phrase = phraseAt(keys, at);
    if (phrase) {
      told.push({ at, weight: phrase.weight, fixed: true });
      at += phrase.length - 1;
    } else if (isNegator(at)) free.push(at);
    else {
      const weight = wordWeight(keys[at] as string, language);
      const degree = DEGREES.get(words[at - 1]?.toLowerCase() ?? '') ?? 1;
      // A degree is no praise of its own where it strengthens what follows ("super schlecht").
      const strengthens = DEGREES.has(words[at]?.toLowerCase() ?? '') && wordWeight(keys[at + 1] ?? '', language) !== 0;
      if (weight && !strengthens) told.push({ at, weight: weight * degree, fixed: false });
    }
  }
  for (const at of free) {
    // What follows is meant ("nicht gut"); where nothing does, what came before ("gefällt mir nicht").
    const next = told.find((one) => one.at > at && one.at <= at + REACH) ?? told.findLast((one) => one.at < at);
    if (next && !next.fixed) Object.assign(next, { weight: next.weight > 0 ? -next.weight : -next.weight * 0.5, fixed: true });
  }
  const wish = words.some((word) => WISHES.has(word.toLowerCase()));
  return told.reduce((sum, { weight }) => sum + (weight > 0 && (wish || question) ? weight * 0.3 : weight), 0);
}

/** Clauses of a text, each with what it is worth. */
function* clauses(text: string): Generator<{ words: string[]; signs: number; contrast: boolean; question: boolean }> {
  let [words, signs, contrast]: [string[], number, boolean] = [[], 0, false];
  let open: { words: string[]; signs: number; contrast: boolean; question: boolean }[] = [];
  const shut = (): void => {
    if (words.length || signs) open.push({ words, signs, contrast, question: false });
    [words, signs, contrast] = [[], 0, false];
  };
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^(?:https?:|www\.)/.test(token)) continue;
    if (signWeight(token)) signs += signWeight(token);
    else if (WORD.test(token)) {
      if (CONTRASTS.has(token.toLowerCase()) && (token.toLowerCase() !== 'nur' || !words.length)) {
        shut();
        contrast = token.toLowerCase() !== 'nur';
      }
      words.push(token);
    } else {
      shut();
      if (!END.test(token)) continue;
      yield* open.map((one) => ({ ...one, question: token.includes('?') }));
      open = [];
    }
  }
  shut();
  yield* open;
}

/** What the text adds up to; above 0 praise. Figures are only good for comparing with CLEAR. */
export function toneSum(text: string): number {
  const language = languageOf([...text.toLowerCase().matchAll(/[\p{L}]+(?:['’]\p{L}+)*/gu)].map(([word]) => word.replace(/’/g, "'")));
  let sum = 0;
  for (const { words, signs, contrast, question } of clauses(text)) {
    const own = clauseSum(words, language, question);
    if (contrast && own) sum = sum * BEFORE + own * AFTER;
    else sum += own;
    sum += signs;
  }
  return sum;
}

/** The guess. */
export function toneOf(text: string): Tone {
  const sum = toneSum(text);
  return sum >= CLEAR ? 'positive' : sum <= -CLEAR ? 'negative' : 'neutral';
}
