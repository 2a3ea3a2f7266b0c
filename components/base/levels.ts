/** The four levels in words (FIELD.md, consent first). */
import { t } from '../../lib/i18n.ts';
import type { Level } from '../../lib/networks/network.ts';

export const LEVELS: readonly Level[] = ['off', 'capture', 'read', 'overlay'];

export function levelName(level: Level): string {
  if (level === 'capture') return t('networks.capture');
  if (level === 'read') return t('networks.read');
  return level === 'overlay' ? t('networks.overlay') : t('networks.off');
}

/** What happens at this level, in a sentence. */
export function levelExplained(level: Level): string {
  if (level === 'capture') return t('networks.captureExplained');
  if (level === 'read') return t('networks.readExplained');
  return level === 'overlay' ? t('networks.overlayExplained') : t('networks.offExplained');
}

/** Levels at which pages are read by themselves, so that the browser must have granted the hosts. */
export const byItself = (level: Level): boolean => level === 'read' || level === 'overlay';
