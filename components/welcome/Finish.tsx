/** The yes: says what will be read, asks the browser for exactly those hosts, and keeps the consent. */
import { Alert, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkName } from '../../lib/networks/index.ts';
import type { Level } from '../../lib/networks/network.ts';
import { byItself, levelName } from '../base/levels.ts';
import { ask, granted } from '../base/permissions.ts';
import { Section } from '../settings/Section.tsx';
import { useGrants, wantedOrigins } from '../settings/use-grants.ts';
import { useHold } from '../settings/use-settings.ts';
import { Done } from './Done.tsx';

/** Name and level of everything that is on. */
const chosen = ({ levels, sites }: Settings): { key: string; name: string; level: Level }[] =>
  [
    ...Object.entries(levels).map(([id, level]) => ({ key: id, name: networkName(id), level })),
    ...sites.map(({ origin, level }) => ({ key: origin, name: origin, level })),
  ].filter(({ level }) => level !== 'off');

const fallen = (level: Level): Level => (byItself(level) ? 'capture' : level);

/** The settings with consent, where what was refused falls to reading by a click. */
const agreed = (all: Settings, refused: ReadonlySet<string>): Settings => ({
  ...all,
  consented: true,
  levels: Object.fromEntries(Object.entries(all.levels).map(([id, level]) => [id, refused.has(id) ? fallen(level) : level])),
  sites: all.sites.map((site) => (refused.has(site.origin) ? { ...site, level: fallen(site.level) } : site)),
});

export function Finish({ go }: { go: (step: number) => void }) {
  const { settings, change, state } = useHold();
  const { missing } = useGrants(settings);
  const [refused, setRefused] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const on = chosen(settings);
  const finish = async (): Promise<void> => {
    // First of all and before any await: the browser takes the request as the user's only straight from the click.
    const wanted = wantedOrigins(settings);
    const origins = [...new Set([...wanted.values()].flat())];
    const answer = origins.length ? ask({ origins }) : Promise.resolve(true);
    setBusy(true);
    await answer;
    const without = new Set<string>();
    for (const [key, hosts] of wanted) if (!(await granted(hosts))) without.add(key);
    setRefused(on.filter(({ key }) => without.has(key)).map(({ name }) => name));
    await change((all) => agreed(all, without));
    setBusy(false);
  };
  // Not yet kept, or a network was switched on here after the first yes: the question stands (again).
  if (settings.consented && !busy && state.at !== 'failed' && missing.size === 0) return <Done refused={refused} />;
  return (
    <Section id="finish" title={t('welcome.finishTitle')} about={t('welcome.finishAbout')}>
      {on.length === 0 ? (
        <Alert color="yellow" variant="light">
          {t('welcome.nothingOn')}{' '}
          <Button size="compact-sm" variant="default" onClick={() => go(1)}>
            {t('welcome.toNetworks')}
          </Button>
        </Alert>
      ) : (
        <ul className="rk-list">
          {on.map(({ key, name, level }) => (
            <li key={key}>
              <bdi>
                <strong>{name}</strong>
              </bdi>
              : {levelName(level)}
            </li>
          ))}
        </ul>
      )}
      {settings.own.length === 0 && (
        <Alert color="yellow" variant="light">
          {t('welcome.noOwn')}{' '}
          <Button size="compact-sm" variant="default" onClick={() => go(2)}>
            {t('welcome.toOwn')}
          </Button>
        </Alert>
      )}
      {on.some(({ level }) => byItself(level)) && <Text size="sm">{t('welcome.browserAsks')}</Text>}
      <div>
        <Button size="md" loading={busy} onClick={() => void finish()}>
          {t('welcome.agree')}
        </Button>
      </div>
    </Section>
  );
}
