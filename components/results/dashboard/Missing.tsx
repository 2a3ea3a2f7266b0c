/** Figures others count and we do not: each with its reason, so that nobody takes another one for it. */
import { t } from '../../../lib/i18n.ts';
import { Fold } from '../../people/Part.tsx';

const MISSING = ['facebook', 'service', 'acceptance', 'orbit'] as const;

export const Missing = () => (
  <Fold title={t('results.missingTitle')}>
    <ul>
      {MISSING.map((one) => (
        <li key={one} className="rk-small">
          {t(`results.missing.${one}`)}
        </li>
      ))}
    </ul>
  </Fold>
);
