/** Why something could not be read or kept, in plain words. */
import { t } from '../../lib/i18n.ts';

/** Sentence for a code of lib/store/failure.ts or of a message's answer; `whole` where it is shown alone. */
export function failureWords(code: string): string {
  if (code === 'full') return t('common.failFull');
  if (code === 'newer') return t('common.failNewer');
  if (code === 'blocked') return t('common.failBlocked');
  return t('common.failOther');
}

/** The code of whatever was thrown. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'failed';
