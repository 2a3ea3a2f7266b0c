/** The words by which a post and a plan entry are told to speak of the same thing. Pure. */
import { fold } from '../queue/fold.ts';

/** Long enough to mean something, yet in every text. */
const COMMON = new Set(
  fold(
    'aber alle als auch auf aus bei bin bis das ein für ihr ihr ist mal man nun per pro sei beim dass dein dem den der des dich die dies diese dieser dieses doch dort durch eine einem einen einer eines etwas euch euer fuer für gibt haben hat heute hier ihre ihrem ihren immer jetzt kann können mehr mein mit nach neue neuen neuer nicht noch nur oder ohne schon sehr sein seine sich sie sind über und uns unser unsere unserem unseren unserer viel vom von war was weil wenn wer werden wie wieder wir wird wurde zum zur zwischen about after also and are been but can could does for from have here how into its just more most new now our out over that the their them then there they this through today was were what when where which who will with would you your all and any can did for get has her him his its let may new not off one our out own per say see she the too two use via was way who why yet you',
  ).split(' '),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}+-]{2,}/gu;

/** Words of a text that say what it is about, folded → as written, each once. Addresses are none. */
export function tellingWords(text: string): Map<string, string> {
  const words: readonly string[] = text.replace(/https?:\/\/\S+/g, ' ').match(WORD) ?? [];
  return new Map(words.map((word) => [fold(word), word] as const).filter(([folded]) => !COMMON.has(folded)));
}

/** Words both hold, as the first writes them. */
export const shared = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...a].flatMap(([folded, word]) => (b.has(folded) ? [word] : []));

/** Does the text carry this hashtag (with or without #) as a word of its own? */
export function hasHashtag(text: string, hashtag: string): boolean {
  const tag = fold(hashtag.replace(/^#/, '').trim());
  const tags: readonly string[] = fold(text).match(/#[\p{L}\p{N}_]+/gu) ?? [];
  return tag !== '' && tags.includes(`#${tag}`);
}
