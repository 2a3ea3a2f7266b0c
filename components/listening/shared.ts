/** What every part of the screen gets. */
import type { Mention } from '../../lib/model/listening.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Terms } from '../../lib/rules/listening/voices.ts';

export interface Shared {
  mentions: readonly Mention[];
  terms: Terms;
  settings: Settings;
  /** Clock the screen is for, epoch ms. */
  now: number;
}
