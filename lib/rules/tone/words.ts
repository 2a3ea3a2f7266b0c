/** The small words that turn, strengthen and weigh the others; and those that tell the language. */

export type Language = 'de' | 'en';
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const NEGATORS: Record<Language, ReadonlySet<string>> = {
  de: set('nicht kein keine keinen keinem keiner keines nie niemals nix nichts ohne weder kaum nimmer niemand nirgends'),
  en: set(
    "not no never none nobody nothing neither nor without hardly barely cannot can't cant don't dont doesn't doesnt didn't didnt won't wont isn't isnt aren't wasn't wasnt " +
      "weren't wouldn't couldn't shouldn't haven't hasn't hadn't ain't",
  ),
};

/** Behind "nicht" these make no negation: "nicht nur gut, sondern …". */
export const NOT_TURNED: ReadonlySet<string> = set('nur only just zuletzt umsonst mehr');

/** How much the next word counts. */
export const DEGREES: ReadonlyMap<string, number> = new Map([
  ...'sehr so total absolut extrem echt richtig wirklich mega super unglaublich wahnsinnig besonders überaus äußerst komplett völlig ganz durchweg immer very really extremely absolutely totally completely incredibly so such highly utterly'
    .split(' ')
    .map((word) => [word, 1.5] as const),
  ...'etwas bisschen leicht teilweise halbwegs einigermaßen eher somewhat slightly little rather kinda fairly'
    .split(' ')
    .map((word) => [word, 0.6] as const),
]);

/** What comes after them counts more than what came before. */
export const CONTRASTS: ReadonlySet<string> = set('aber jedoch allerdings sondern trotzdem dennoch nur but however though although yet');

/** Nothing happened yet: "wäre schön", "would be nice". */
export const WISHES: ReadonlySet<string> = set(
  'wäre wären würde würden könnte könntet hoffe hoffentlich wünsche would could hope hopefully wish if falls',
);

/** Words that stand in nearly every sentence of one language and in none of the other. */
const TELLING: Record<Language, ReadonlySet<string>> = {
  de: set(
    'der das und ist nicht ich ein eine einen mit für auf von zu dem den sich auch bei wir ihr sie es im am aber oder wenn wie habe hat haben sind wird noch nur mein meine euch euer eure sehr kein keine ' +
      'schon mal immer nie uns mir mich dass als nach zum zur über vom ja nein danke leider gut wurde kann gar seit wieder alles was warum doch ganz man bin beim dieser diese dieses',
  ),
  en: set(
    'the and is not it you to of for with this that my we they are have has had your from at by be your but their what when which will would can been very really just about all there thanks great good never ' +
      "don't i'm it's doesn't didn't because after again do does did our he she how why still too i if product works work service customer",
  ),
};

/** Words that tell nothing of what a text is about. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...TELLING.de,
  ...TELLING.en,
  ...NEGATORS.de,
  ...NEGATORS.en,
  ...DEGREES.keys(),
  ...CONTRASTS,
  ...WISHES,
]);

/** The language a text seems to be in; null where nothing tells. */
export function languageOf(words: readonly string[]): Language | null {
  let sum = 0;
  for (const word of words) {
    if (TELLING.de.has(word)) sum++;
    if (TELLING.en.has(word)) sum--;
    if (/[äöüß]/.test(word)) sum++;
  }
  return sum > 0 ? 'de' : sum < 0 ? 'en' : null;
}
