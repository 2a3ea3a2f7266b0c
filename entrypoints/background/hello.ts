/** First word of a reader: may I, how far, with which own accounts and words? */
import { currentLanguage, words } from '../../lib/i18n.ts';
import type { HelloAnswer } from '../../lib/messages.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { ownKeysOf } from '../../lib/rules/keys.ts';
import { isCaptured } from './capture.ts';
import type { FromContent } from './sender.ts';

/** True where nothing may be read from this sender now: no consent, paused, off, or "capture" without the toolbar click. */
export function silent(from: FromContent, settings: Settings): boolean {
  if (!settings.consented || settings.paused || !from.network || from.level === 'off') return true;
  return from.level === 'capture' && !isCaptured(from.tab);
}

export function hello(from: FromContent, settings: Settings): HelloAnswer {
  const { network, level } = from;
  if (!network || silent(from, settings)) return { network: null, level: 'off', own: [], words: {}, language: currentLanguage() };
  return { network: network.id, level, own: [...ownKeysOf(settings, network)], words: words('page'), language: currentLanguage() };
}
