/** Loads the real words for tests, as the built extension serves them. */
import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { generateChromeMessagesText, parseMessagesText } from '@wxt-dev/i18n/build';
import { useLanguage } from '../../lib/i18n.ts';

/** The file of one language as the built extension holds it. */
export const builtWords = (language: 'de' | 'en'): string =>
  generateChromeMessagesText(parseMessagesText(readFileSync(`locales/${language}.json`, 'utf8'), 'JSON5'));

export async function speakIn(language: 'de' | 'en'): Promise<void> {
  const text = builtWords(language);
  vi.stubGlobal('fetch', async () => new Response(text));
  await useLanguage(language);
  vi.unstubAllGlobals();
}
