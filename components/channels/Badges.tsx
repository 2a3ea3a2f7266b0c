/** What is the matter with a channel, in a word each. */
import { t } from '../../lib/i18n.ts';
import type { Continuity } from '../../lib/rules/continuity.ts';

export function Badges({ continuity }: { continuity: Continuity | undefined }) {
  const state = continuity?.rhythm?.state;
  const told: [string, string][] = [];
  if (state === 'broken') told.push(['broken', t('channels.look.broken')]);
  if (state === 'soon') told.push(['soon', t('channels.look.soon')]);
  if (state === 'kept') told.push(['kept', t('channels.kept')]);
  if (continuity?.asleep) told.push(['soon', t('channels.look.asleep')]);
  if (continuity?.dialogue.oneSided) told.push(['soon', t('channels.look.oneSided')]);
  return (
    <span className="rk-channels-badges">
      {told.map(([look, text]) => (
        <span key={text} className="rk-channels-badge" data-look={look}>
          {text}
        </span>
      ))}
    </span>
  );
}
