/** All campaigns with their entries and plan, live. */
import { useMemo } from 'react';
import type { Settings } from '../../lib/model/settings.ts';
import { readAllEntered } from '../../lib/store/campaigns.ts';
import { readAll } from '../../lib/store/simple.ts';
import { type Read, useRead } from '../base/use-read.ts';
import { type CampaignView, stillViews, viewAt } from './views.ts';

const STORES = ['campaigns', 'returns', 'plan', 'people'];

export function useCampaigns(settings: Settings, now: number): Read<CampaignView[]> {
  const read = useRead(STORES, 'campaigns', () => Promise.all([readAllEntered(), readAll('plan')]));
  const { value } = read;
  const { own } = settings;
  const still = useMemo(() => value && stillViews(...value, { own }), [value, own]);
  const views = useMemo(() => still?.map((one) => viewAt(one, settings, now)), [still, settings, now]);
  return { ...read, value: views };
}
