/** Formatters of dates and numbers, made once: making one takes hundreds of times as long as using it. Pure. */

/** Makes each formatter once, by language and options. */
function once<Options, Format>(make: (language: string, options: Options) => Format): (language: string, options: Options) => Format {
  const made = new Map<string, Format>();
  return (language, options) => {
    const key = JSON.stringify([language, options]);
    const known = made.get(key) ?? make(language, options);
    made.set(key, known);
    return known;
  };
}

/** Throws RangeError for an unknown zone. */
export const dateFormat = once((language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options));
export const numberFormat = once((language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options));

/** Writes days of an IANA zone as 'YYYY-MM-DD', which is how Swedes write them. Throws RangeError for an unknown zone. */
export const dayFormat = (zone: string): Intl.DateTimeFormat =>
  dateFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
