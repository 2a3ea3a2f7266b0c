/** The company's accounts. */
import { t } from '../../lib/i18n.ts';
import { OwnAccounts } from '../settings/OwnAccounts.tsx';
import { Section } from '../settings/Section.tsx';

export function OwnStep() {
  return (
    <Section id="own" title={t('options.own')} about={t('options.ownExplained')}>
      <OwnAccounts />
    </Section>
  );
}
