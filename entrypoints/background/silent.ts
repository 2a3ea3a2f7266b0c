/** Whether anything may be read from a sender now. */
import type { Settings } from '../../lib/model/settings.ts';
import { isCaptured } from './captured.ts';
import type { FromContent } from './sender.ts';

/** True where nothing may be read from this sender now: no consent, paused, off, or "capture" without the toolbar click. */
export function silent(from: FromContent, settings: Settings): boolean {
  if (!settings.consented || settings.paused || !from.network || from.level === 'off') return true;
  return from.level === 'capture' && !isCaptured(from.tab);
}
