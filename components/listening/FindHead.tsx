/** What a find says of itself: who, where, when, the words, and the rule that found it. */
import { t } from '../../lib/i18n.ts';
import type { Mention } from '../../lib/model/listening.ts';
import { type Terms, voicesOf } from '../../lib/rules/listening/voices.ts';
import { webAddress } from '../base/address.ts';
import { dayText, moment } from '../base/time.ts';
import { Words } from '../base/Words.tsx';
import { mentionKindName, placeName, ruleWords } from './words.ts';

/** When it was written, "ca." where only roughly known; when it was seen where the page does not tell. */
function whenWords({ time, seenAt }: Mention, zone: string): string {
  if (!time) return t('listening.seenAt', [dayText(seenAt, zone)]);
  return time.from === time.to ? moment(time.from, zone) : t('listening.about', [dayText(time.from, zone)]);
}

export function FindHead({ mention, terms, zone }: { mention: Mention; terms: Terms; zone: string }) {
  const address = webAddress(mention.url);
  const name = mention.account.name || mention.account.handle || t('people.nameless');
  const { own, competitors } = voicesOf(mention, terms);
  const about = [...(own ? [t('listening.us')] : []), ...competitors];
  return (
    <>
      <div className="rk-line rk-wrap">
        <strong className="rk-break">
          <Words text={name} limit={80} />
        </strong>
        <span className="rk-small rk-soft">
          {[mentionKindName(mention.kind), mention.kind === 'report' ? '' : placeName(mention), whenWords(mention, zone)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {about.map((one) => (
          <span key={one} className="rk-listening-about">
            {one}
          </span>
        ))}
      </div>
      <p className="rk-listening-text">
        {address ? (
          <a href={address} target="_blank" rel="noreferrer noopener">
            <Words text={mention.title || mention.excerpt} limit={300} />
          </a>
        ) : (
          <Words text={mention.title || mention.excerpt} limit={300} />
        )}
      </p>
      <p className="rk-small rk-soft rk-listening-rule">{ruleWords(mention, terms).join(' · ')}</p>
    </>
  );
}
