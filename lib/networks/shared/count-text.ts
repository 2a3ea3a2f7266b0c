/** Numbers of followers and replies as pages print them: "69.2K", "6,9 Tsd.", "1,2 Mio.", "698,079,524", "6.9万". Pure. */

/** A number and, if any, its unit: thousand, ten thousand, million, hundred million, milliard, in the short forms of these languages. */
const COUNT =
  /(\d[\d.,'’٬\s]*)(?:(?:(k|tsd|mil|tys|bin|тыс|천|千)|([万萬만])|(m|mi|mn|mio|mln|млн)|([億亿억])|(b|bi|md|mrd|mld))(?![a-zа-я]))?/iu;
const WORTH = [1e3, 1e4, 1e6, 1e8, 1e9];

/**
 * The first number in a text, or null where there is none. A number with a unit is rounded as printed ("6,9 Tsd." =
 * 6900: the last separator is the decimal sign); without one all separators are thousands' ("1.234" = 1234).
 */
export function countText(text: string | null | undefined): number | null {
  const [, digits, ...units] = COUNT.exec((text ?? '').slice(0, 200)) ?? [];
  if (!digits) return null;
  const worth = WORTH[units.findIndex(Boolean)];
  if (!worth) return Number(digits.replace(/\D/g, ''));
  const [whole = '', part = ''] = digits.trim().split(/[.,](?=\d*$)/);
  return Math.round(Number(`${whole.replace(/\D/g, '')}.${part}`) * worth);
}
