/** Numbers of followers and replies as pages print them: "69.2K", "6,9 Tsd.", "1,2 Mio.", "698,079,524", "6.9万". Pure. */

/** Shortened thousands, millions and so on, in lower case without the full stop, as networks print them in these languages. */
const UNITS: Record<string, number> = {
  k: 1e3, tsd: 1e3, mil: 1e3, tys: 1e3, bin: 1e3, тыс: 1e3, 천: 1e3, 千: 1e3,
  万: 1e4, 萬: 1e4, 만: 1e4,
  m: 1e6, mio: 1e6, mi: 1e6, mln: 1e6, mn: 1e6, млн: 1e6,
  億: 1e8, 亿: 1e8, 억: 1e8,
  b: 1e9, mrd: 1e9, bi: 1e9, md: 1e9, mld: 1e9,
};

/** A number and what may be its unit: a Latin or Cyrillic word of up to three letters that ends there, or one CJK sign. */
const COUNT = /(\d[\d.,'’\s\u00a0\u202f]*)(?:(tsd|mio|mrd|mil|mln|mld|tys|bin|тыс|млн|mi|mn|md|bi|k|m|b)(?![\p{L}\d])|([천千万萬만億亿억]))?/iu;

/**
 * The first number in a text, or null where there is none. A number with a unit is rounded as printed ("6,9 Tsd." =
 * 6900: the last separator is the decimal sign); without one all separators are thousands' ("1.234" = 1234).
 */
export function countText(text: string | null | undefined): number | null {
  const found = COUNT.exec((text ?? '').slice(0, 200));
  if (!found) return null;
  const digits = (found[1] as string).replace(/[^\d.,]/g, '').replace(/[.,]+$/, '');
  const unit = UNITS[(found[2] ?? found[3] ?? '').toLowerCase()];
  if (!unit) return Number(digits.replace(/\D/g, ''));
  return Math.round(Number(digits.replace(/[.,](?=.*[.,])/g, '').replace(',', '.')) * unit);
}
