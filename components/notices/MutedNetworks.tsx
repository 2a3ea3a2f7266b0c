/** Networks that give no notices; their items stay in the queue as they are. */
import { Switch } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkName, networks } from '../../lib/networks/index.ts';
import { useHold } from '../settings/use-settings.ts';

/** Networks that are read or were muted while they were, in the order the settings have them. */
export function mutable({ levels, sites, notice }: Pick<Settings, 'levels' | 'sites' | 'notice'>): string[] {
  const wanted = new Set([
    ...Object.keys(levels).filter((id) => levels[id] !== 'off'),
    ...sites.flatMap(({ network, level }) => (level === 'off' || !network ? [] : [network])),
    ...(notice.muted ?? []),
  ]);
  return [...networks.map(({ id }) => id).filter((id) => wanted.delete(id)), ...wanted];
}

export function MutedNetworks() {
  const { settings, change } = useHold();
  const muted = settings.notice.muted ?? [];
  const all = mutable(settings);
  if (!all.length) return null;
  const set = (network: string, on: boolean): void =>
    void change((now) => {
      const others = (now.notice.muted ?? []).filter((one) => one !== network);
      return { ...now, notice: { ...now.notice, muted: on ? others : [...others, network] } };
    });
  return (
    <fieldset className="rk-muted">
      <legend>{t('notices.from')}</legend>
      {all.map((id) => (
        <Switch key={id} label={networkName(id)} checked={!muted.includes(id)} onChange={(event) => set(id, event.currentTarget.checked)} />
      ))}
    </fieldset>
  );
}
