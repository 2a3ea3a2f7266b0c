/** Ages in languages whose words the shared table has not (Nordic, Slavic, Turkish, Hungarian, Romanian, Greek, East Asian), put into English. */

/** Per unit: how its words begin in those languages. */
const UNITS: readonly (readonly [unit: string, words: string])[] = [
  ['minute', 'minuut|perc|dakika|хвил|минут|мин|λεπτ|分钟|分鐘|分前|分|분'],
  ['hour', 'time|timm|tunti|tuntia|ora|ór|saat|час|годин|ώρ|小时|小時|時間|시간'],
  ['day', 'dag|dygn|päiv|pv|dn[íyů]|den|dzie|nap|zile|zi\\b|gün|дн|день|ден|ημέρ|μέρ|天|日|일'],
  ['week', 'uke|veck|vecka|vko|viikko|uge|týd|hét|săpt|hafta|недел|тиж|εβδομ|周|週間|週|주'],
  ['month', 'måned|månad|kuukau|kk|měs|hónap|lun[ăi]|ay|месяц|міся|μήν|个月|個月|か月|ヶ月|개월'],
  ['year', 'år|vuo[dst]|rok|let|év|an[i]?|yıl|год|лет|рок|έτ|χρόν|年|년'],
];
const TABLE = UNITS.map(([unit, words]) => [unit, RegExp(`(\\d{1,3}) ?(?:${words})`, 'iu')] as const);
/** Words that say it is an age, not a span of time. */
const AGO = /siden|sedan|sitten|před|önce|назад|тому|πριν|ezelőtt|ezelott|acum|前|전|^\s*\d{1,3} ?[^\s\d]{1,6}\.?$/iu;

/** "3 timer siden" → "3 hour ago"; null where it is no such age. */
export function inEnglish(text: string): string | null {
  if (text.length > 40 || !/\d/.test(text) || !AGO.test(text)) return null;
  for (const [unit, pattern] of TABLE) {
    const count = pattern.exec(text)?.[1];
    if (count) return `${count} ${unit} ago`;
  }
  return null;
}
