/** Where it is published, and the teaser for each place with its length. */
import { Checkbox } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { Channel } from '../../lib/model/channel.ts';
import { lengthOn } from '../../lib/rules/plan/limits.ts';
import { linkFor } from '../../lib/rules/plan/utm.ts';
import { number } from '../base/time.ts';
import { CopyButton } from './CopyButton.tsx';
import type { PartProps } from './Editor.tsx';
import { KeptField } from '../edit/KeptField.tsx';
import { Part } from './Part.tsx';
import { channelNamesOf } from './words.ts';

/** Over the limit it warns; the text stays as it is. */
function Counter({ network, text }: { network: string | null; text: string }) {
  const { used, most, over } = lengthOn(network, text);
  return (
    <p className={`rk-none rk-small rk-figure ${over ? 'rk-wrong' : 'rk-soft'}`}>
      {most === null ? t('plan.length', [number(used)]) : t('plan.lengthOf', [number(used), number(most)])}
      <span role="status">{over && most !== null ? ` ${t('plan.tooLong', [number(used - most)])}` : ''}</span>
    </p>
  );
}

export function Channels({ one, plan }: PartProps) {
  const { entry, put } = one;
  const offered = plan.channels.filter(({ id, state }) => state !== 'closed' || entry.channels.includes(id));
  const gone = entry.channels.filter((id) => !plan.channels.some((channel) => channel.id === id));
  const toggle = (id: string, on: boolean): void =>
    void put({ channels: on ? [...entry.channels, id] : entry.channels.filter((one) => one !== id) });
  const campaign = plan.campaigns.find(({ id }) => id === entry.campaign)?.name ?? null;
  const network = (id: string): string | null => plan.channels.find((channel) => channel.id === id)?.network ?? null;
  return (
    <Part title={t('plan.channels')}>
      {offered.length === 0 && gone.length === 0 && <p className="rk-soft rk-none">{t('plan.noChannels')}</p>}
      <fieldset className="rk-plain-set rk-plan-choices">
        <legend className="rk-hidden">{t('plan.channels')}</legend>
        {[...offered, ...gone.map((id): Pick<Channel, 'id' | 'name'> => ({ id, name: t('plan.channelGone') }))].map(({ id, name }) => (
          <Checkbox
            key={id}
            size="xs"
            label={name}
            checked={entry.channels.includes(id)}
            onChange={(event) => toggle(id, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
      {entry.channels.map((id, at) => {
        const name = channelNamesOf(entry, plan.channels)[at] ?? '';
        const link = linkFor(entry, network(id), campaign);
        return (
          <div key={id} className="rk-plan-teaser">
            <KeptField
              field={`${entry.id}|teaser ${id}`}
              label={t('plan.teaserFor', [name])}
              stored={entry.teasers[id] ?? ''}
              limit={10_000}
              long
              put={(value, again) => put({ teasers: { [id]: value } }, again)}
              below={(value) => <Counter network={network(id)} text={value} />}
            />
            {link && <CopyButton text={link} label={t('plan.copyLinkFor', [name])} words={t('plan.copyLink')} />}
          </div>
        );
      })}
    </Part>
  );
}
