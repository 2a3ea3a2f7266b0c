/** Votes by option. */
import { t } from '../../lib/i18n.ts';
import { tallyOf } from '../../lib/rules/entries.ts';
import { number } from '../base/time.ts';
import { Part } from './Part.tsx';
import type { CampaignView } from './views.ts';

export function Tally({ view: { campaign, returns, standings } }: { view: CampaignView }) {
  const tally = tallyOf(campaign, returns, standings);
  const most = Math.max(1, ...tally.map(({ votes }) => votes));
  return (
    <Part title={t('campaigns.result')}>
      <ul className="rk-campaigns-plain">
        {tally.map(({ option, votes }) => (
          <li key={option} className="rk-campaign-option">
            <span>{option}</span>
            <span className="rk-figure">{t('campaigns.votes', votes, [number(votes)])}</span>
            <span className="rk-campaign-goal" aria-hidden>
              <span style={{ width: `${(votes / most) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
