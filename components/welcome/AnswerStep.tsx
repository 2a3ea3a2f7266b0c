/** Within what time answers are wanted, and whose holidays count. */
import { t } from '../../lib/i18n.ts';
import { HolidayChoice } from '../settings/HolidayChoice.tsx';
import { Section } from '../settings/Section.tsx';
import { TargetChoice } from '../settings/TargetChoice.tsx';

export function AnswerStep() {
  return (
    <Section id="answer" title={t('welcome.answerTitle')} about={t('welcome.answerAbout')}>
      <TargetChoice />
      <HolidayChoice />
    </Section>
  );
}
