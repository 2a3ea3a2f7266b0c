/** Why the store could not do something, as one code that other contexts can show in plain words (locales, section `error`). */

/** 'full' disk, 'newer' database than this version knows, 'blocked' by an old open page, 'closed' under us, else 'failed'. */
export type FailureCode = 'full' | 'newer' | 'blocked' | 'closed' | 'failed';

/** The only error that leaves lib/store. When it is thrown, nothing of the write was kept. */
export class StoreFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, cause?: unknown) {
    super(`store: ${code}`, { cause });
    this.name = 'StoreFailure';
    this.code = code;
  }
}

const CODES: Record<string, FailureCode> = {
  QuotaExceededError: 'full',
  // Firefox says so for a full profile disk.
  NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR: 'full',
  VersionError: 'newer',
  InvalidStateError: 'closed',
};

const nameOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '');

/**
 * One code from what IndexedDB threw. A full disk often shows only as AbortError; the transaction's own error then
 * tells why, so all errors known of one attempt are given, the nearest first.
 */
export function failureOf(...errors: unknown[]): StoreFailure {
  for (const error of errors) if (error instanceof StoreFailure) return error;
  for (const error of errors) {
    const code = CODES[nameOf(error)];
    if (code) return new StoreFailure(code, error);
  }
  return new StoreFailure(
    'failed',
    errors.find((error) => error != null),
  );
}
