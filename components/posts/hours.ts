/** A list of hours as somebody types it. Pure. */

const [LEAST, MOST] = [0.5, 720];
/** `settings.checkBack` holds no more. */
const MANY = 10;

/** '2; 24 48,5' → [2, 24, 48.5], in order, each once; null for an empty list, for what is no number, and for hours nobody waits for. */
export function hoursIn(text: string): number[] | null {
  const parts = text.split(/[;\s]+/).filter(Boolean);
  // "2, 24, 48": a comma before a blank parts numbers, one between digits is the German decimal sign.
  const hours = parts.map((part) => Number(part.replace(/,$/, '').replace(',', '.')));
  const good = hours.length > 0 && hours.length <= MANY && hours.every((hour) => hour >= LEAST && hour <= MOST);
  return good ? [...new Set(hours)].sort((a, b) => a - b) : null;
}
