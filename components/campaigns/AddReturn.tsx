/** An entry that no page showed: by post, at the stand, on a network nobody reads. */
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Return } from '../../lib/model/plan.ts';
import { networkOf } from '../../lib/networks/match.ts';
import { excerptOf } from '../../lib/rules/excerpt.ts';
import { termsOf } from '../../lib/rules/campaign-words.ts';
import { dayOf } from '../../lib/store/day.ts';
import { webAddress } from '../base/address.ts';
import { useEdits } from '../edit/edits.tsx';
import { endOfDay } from '../people/days.ts';
import type { CampaignView } from './views.ts';

interface Props {
  view: CampaignView;
  zone: string;
  now: number;
  done: () => void;
}

interface Typed {
  who: string;
  link: string;
  profile: string;
  day: string;
  text: string;
  vote: string;
}

/** Of which network a typed address is; 'web' for all others. */
const networkAt = (address: string) => (URL.canParse(address) ? networkOf(new URL(address)) : undefined);

/** The record. A profile's address tells who it is, so that doubles show; the day counts to its end, now at most. */
function recordOf(typed: Typed, campaign: string, zone: string, now: number): Return {
  const network = networkAt(typed.profile) ?? networkAt(typed.link);
  const profile = typed.profile.trim() || null;
  const at = Math.min(endOfDay(typed.day, zone) ?? now, now);
  const keys = profile && network ? network.accountKeys({ url: profile, handle: null }, null) : [];
  return {
    id: `${campaign}|${network?.id ?? 'web'}|hand-${crypto.randomUUID()}`,
    campaign,
    network: network?.id ?? 'web',
    account: { name: typed.who.trim(), url: profile, handle: null },
    keys: keys.map((key) => `${network?.id}|${key}`),
    url: typed.link.trim() || null,
    excerpt: excerptOf(typed.text),
    at,
    day: typed.day,
    by: 'hand',
    out: null,
    ...(typed.vote && { vote: typed.vote }),
  };
}

export function AddReturn({ view: { campaign, returns }, zone, now, done }: Props) {
  const { run } = useEdits();
  const [typed, setTyped] = useState<Typed>({ who: '', link: '', profile: '', day: dayOf(now, zone), text: '', vote: '' });
  const [tried, setTried] = useState(false);
  const [link, profile] = [typed.link.trim(), typed.profile.trim()];
  const wrong: Partial<Record<keyof Typed, string>> = {
    ...(!typed.who.trim() && { who: t('campaigns.wrong.who') }),
    ...(returns.some(({ url }) => link && url === link) && { link: t('campaigns.wrong.double') }),
    ...(link && !webAddress(link) && { link: t('campaigns.wrong.address') }),
    ...(profile && !webAddress(profile) && { profile: t('campaigns.wrong.address') }),
    ...(endOfDay(typed.day, zone) === null && { day: t('campaigns.wrong.day') }),
  };
  const field = (name: keyof Typed, label: string) => ({
    size: 'xs' as const,
    label,
    value: typed[name],
    error: tried ? wrong[name] : undefined,
    onChange: (event: { currentTarget: { value: string } }) => setTyped({ ...typed, [name]: event.currentTarget.value }),
  });
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(wrong).length) return;
    const record = recordOf(typed, campaign.id, zone, now);
    const said = t('campaigns.added', [record.account.name.slice(0, 100)]);
    if (await run({ type: 'keep', store: 'returns', records: [record], remove: [], said })) done();
  };
  return (
    <form className="rk-campaign-ask" aria-label={t('campaigns.add')} noValidate onSubmit={(event) => void keep(event)}>
      <div className="rk-campaign-fields">
        <TextInput {...field('who', t('campaigns.addWho'))} required maxLength={200} />
        <TextInput {...field('day', t('campaigns.addDay'))} type="date" />
        <TextInput {...field('link', t('campaigns.addLink'))} type="url" maxLength={2000} />
        <TextInput {...field('profile', t('campaigns.addProfile'))} type="url" maxLength={2000} />
        <TextInput {...field('text', t('campaigns.addText'))} maxLength={1000} />
        {campaign.kind === 'vote' && (
          <NativeSelect {...field('vote', t('campaigns.addVote'))} data={[{ value: '', label: '–' }, ...termsOf(campaign)]} />
        )}
      </div>
      <Group gap="xs">
        <Button type="submit" size="compact-sm" variant="light">
          {t('campaigns.addDo')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={done}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  );
}
