/** Who speaks, and where: counted, no score. */
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Mention } from '../../lib/model/listening.ts';
import { networkName } from '../../lib/networks/index.ts';
import { places, type Speaker, speakers } from '../../lib/rules/listening/figures.ts';
import { webAddress } from '../base/address.ts';
import { number } from '../base/time.ts';
import { Words } from '../base/Words.tsx';
import { Fold } from '../people/Part.tsx';
import { placeName, toneName } from './words.ts';

const PAGE = 8;

/** Count, and how it is spoken; what is zero is not said. */
const told = ({ n, tone }: Speaker): string =>
  [
    t('listening.times', n),
    ...(['positive', 'negative'] as const).flatMap((one) => (tone[one] ? t('listening.voice', [toneName(one), number(tone[one])]) : [])),
  ].join(' · ');

function Author({ mention }: { mention: Mention }) {
  const address = webAddress(mention.account.url);
  const name = mention.account.name || mention.account.handle || t('people.nameless');
  return (
    <>
      {address ? (
        <a href={address} target="_blank" rel="noreferrer noopener">
          <Words text={name} limit={80} />
        </a>
      ) : (
        <Words text={name} limit={80} />
      )}{' '}
      <span className="rk-soft">{placeName(mention)}</span>
    </>
  );
}

function Counted({ title, all, name }: { title: string; all: Speaker[]; name: (one: Speaker) => React.ReactNode }) {
  const [limit, setLimit] = useState(PAGE);
  return (
    <section>
      <h2>{title}</h2>
      <ul className="rk-plain">
        {all.slice(0, limit).map((one) => (
          <li key={one.key} className="rk-break">
            {name(one)} <span className="rk-small rk-soft">{told(one)}</span>
          </li>
        ))}
      </ul>
      {all.length > limit && (
        <Button size="compact-xs" variant="default" onClick={() => setLimit(limit + PAGE * 3)}>
          {t('listening.more', [number(all.length - limit)])}
        </Button>
      )}
    </section>
  );
}

export function Speakers({ mentions }: { mentions: readonly Mention[] }) {
  const who = useMemo(() => speakers(mentions), [mentions]);
  const where = useMemo(() => places(mentions), [mentions]);
  if (!mentions.length) return null;
  return (
    <Fold title={t('listening.speakers')}>
      <div className="rk-listening-columns">
        <Counted title={t('listening.whoSpeaks')} all={who} name={({ mention }) => <Author mention={mention} />} />
        <Counted
          title={t('listening.whereSpoken')}
          all={where}
          name={({ mention }) => (mention.kind === 'report' ? t('listening.tab.reports') : networkName(mention.network))}
        />
      </div>
    </Fold>
  );
}
