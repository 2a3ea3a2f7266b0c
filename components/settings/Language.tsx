/** Language of the pages, marks and notices; changes at once. */
import { SegmentedControl } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { useHold } from './use-settings.ts';

export function Language() {
  const { settings, change } = useHold();
  return (
    <div>
      <SegmentedControl
        className="rk-language"
        aria-label={t('options.language')}
        transitionDuration={0}
        value={settings.language}
        onChange={(value) => void change((all) => ({ ...all, language: value as Settings['language'] }))}
        data={[
          { value: 'auto', label: t('options.languageAuto') },
          // Each language's own name for itself.
          { value: 'de', label: 'Deutsch' },
          { value: 'en', label: 'English' },
        ]}
      />
    </div>
  );
}
