/** What is recorded of an account's answers around a day: so that nobody logs by hand what was seen. Nothing where nothing is. */
import { Anchor } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { SAYS } from '../../lib/rules/view.ts';
import { readDeedsAround } from '../../lib/store/deeds.ts';
import { webAddress } from '../base/address.ts';
import { Ready } from '../base/Ready.tsx';
import { dayText, moment } from '../base/time.ts';
import { useRead } from '../base/use-read.ts';
import { Words } from '../base/Words.tsx';
import { deedName } from './names.ts';

/** `actor`: 'network|key'; `day`: 'YYYY-MM-DD'. */
export function Recorded({ actor, day, zone }: { actor: string; day: string; zone: string }) {
  const read = useRead(['interactions'], day, () => readDeedsAround(day));
  return (
    <Ready of={read}>
      {(all) => {
        const deeds = all.filter((deed) => deed.actor === actor && SAYS.has(deed.kind)).sort((a, b) => b.at - a.at);
        if (!deeds.length) return null;
        return (
          <div>
            <p className="rk-small rk-none">{t('people.given.recorded')}</p>
            <ul className="rk-reasons">
              {deeds.map(({ id, kind, at, url, to, evidence }) => {
                const address = webAddress(url);
                const when = evidence === 'said' ? t('people.saidOn', [dayText(at, zone)]) : moment(at, zone);
                return (
                  <li key={id} className="rk-break">
                    {address ? (
                      <Anchor href={address} target="_blank" rel="noreferrer noopener" inherit>
                        {deedName(kind)}
                      </Anchor>
                    ) : (
                      deedName(kind)
                    )}
                    {' · '}
                    {when}
                    {to?.name && (
                      <>
                        {' · '}
                        <Words text={to.name} limit={80} />
                      </>
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
        );
      }}
    </Ready>
  );
}
