/** How long before the due time an item warns. */
import { t } from '../../lib/i18n.ts';
import { SpanField } from './SpanField.tsx';
import { useHold } from './use-settings.ts';

export function Warning() {
  const { settings, change } = useHold();
  return <SpanField label={t('options.warn')} span={settings.warn} change={(warn) => void change((all) => ({ ...all, warn }))} />;
}
