/** One campaign: what it is, what it lacks, what came of it. */
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { CampaignForm } from './CampaignForm.tsx';
import { CampaignHead } from './CampaignHead.tsx';
import { DrawPart } from './DrawPart.tsx';
import { Facts } from './Facts.tsx';
import { PlanPart } from './PlanPart.tsx';
import { ReturnsPart } from './ReturnsPart.tsx';
import { Tally } from './Tally.tsx';
import type { CampaignView } from './views.ts';
import { hintWords } from './words.ts';

interface Props {
  view: CampaignView;
  settings: Settings;
  now: number;
  onGone: () => void;
}

export function CampaignCard({ view, settings, now, onGone }: Props) {
  const [editing, setEditing] = useState(false);
  const { campaign, hints } = view;
  return (
    <article className="rk-campaign">
      <CampaignHead view={view} now={now} editing={editing} edit={() => setEditing(true)} onGone={onGone} />
      {hints.length > 0 && (
        <ul className="rk-campaign-hints" aria-label={t('campaigns.hints')}>
          {hints.map((hint) => (
            <li key={hint}>{hintWords(hint)}</li>
          ))}
        </ul>
      )}
      {editing ? (
        <CampaignForm campaign={campaign} now={now} done={() => setEditing(false)} cancel={() => setEditing(false)} />
      ) : (
        <Facts campaign={campaign} settings={settings} />
      )}
      {campaign.kind === 'vote' && <Tally view={view} />}
      <PlanPart planned={view.planned} />
      <DrawPart view={view} settings={settings} now={now} />
      <ReturnsPart view={view} settings={settings} now={now} />
    </article>
  );
}
