/** The toolbar badge: overdue items only; nothing on green when all is answered (FIELD.md). */
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';

/** "99+" at most; empty for none. */
export const badgeText = (overdue: number): string => (overdue > 99 ? '99+' : overdue > 0 ? String(overdue) : '');

/** Shows the count. Never throws: a badge is no reason to fail a write. */
export async function showBadge(overdue: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ color: overdue > 0 ? '#b91c1c' : '#15803d' });
    await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
    await browser.action.setBadgeText({ text: badgeText(overdue) });
    await browser.action.setTitle({ title: overdue > 0 ? t('notice.overdueTitle', overdue) : t('manifest.name') });
  } catch {
    // no toolbar (Firefox for Android) or the window is just closing
  }
}
