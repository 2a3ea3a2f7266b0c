/** What is read, where it stays, and what is never done. */
import { t } from '../../lib/i18n.ts';
import { Language } from '../settings/Language.tsx';
import { Section } from '../settings/Section.tsx';

export function ReadStep() {
  return (
    <Section id="read" title={t('welcome.readTitle')} about={t('welcome.readAbout')}>
      <dl className="rk-told">
        <dt>{t('welcome.readWhat')}</dt>
        <dd>{t('welcome.readWhatText')}</dd>
        <dt>{t('welcome.readWhere')}</dt>
        <dd>{t('welcome.readWhereText')}</dd>
        <dt>{t('welcome.readHow')}</dt>
        <dd>{t('welcome.readHowText')}</dd>
        <dt>{t('welcome.readNever')}</dt>
        <dd>{t('welcome.readNeverText')}</dd>
        <dt>{t('welcome.readBack')}</dt>
        <dd>{t('welcome.readBackText')}</dd>
      </dl>
      <Language />
    </Section>
  );
}
