/** Random ids: they stand on the page and must tell nothing. */
export const newId = (): string => crypto.randomUUID();
