/** How people are called, and how headlines are not. */

/** Small words inside of names. */
const SMALL = /^(von|van|der|de[nl]?|del?la|di|d[aou]s?|l[ae]|[ae]l|bin|zur?|te[nr]|[yei&]|und|and)$/;

/** Could a person be called that? Few words, no sentence, no ordinary word among capitals, no number on its own. */
export function called(text: string): boolean {
  if (text.length > 40 || /[!?;:€$%„“”"=<>…\n]|\.\s*$|\d\.\d/.test(text.replace(/\b\p{L}\.$/u, ''))) return false;
  const words = text.split(/[\s,]+/).filter((word) => word && !SMALL.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (
    words.length > 0 &&
    words.length < 6 &&
    (small === 0 || small === words.length) &&
    (words.length === 1 || !words.some((word) => /^[\d.,]+$/.test(word)))
  );
}
