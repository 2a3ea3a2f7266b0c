/** Marks somebody as a lead, in lists and at their name. */
import { t } from '../../lib/i18n.ts';

export const LeadChip = () => <span className="rk-chip rk-chip-lead">{t('people.leadChip')}</span>;
