/** What led to a lead, in words. */
import { t } from '../../lib/i18n.ts';
import type { Interaction, LeadSource } from '../../lib/model/records.ts';
import { networkName } from '../../lib/networks/index.ts';
import { dayText } from '../base/time.ts';
import { deedName } from './names.ts';

function what({ kind, what = '' }: LeadSource): string {
  if (kind === 'item') return t('people.leadItem', [t(`people.item.${what || 'comment'}` as never)]);
  if (kind === 'interaction') return t('people.leadDeed', [what ? deedName(what as Interaction['kind']) : '']);
  return t('people.leadCampaign', [what || t('people.leadCampaignGone')]);
}

/** 'Kommentar von der Person · X · 02.03.2026'; a word of ours stands as it is. `zone` the settings'. */
export function sourceWords(source: LeadSource, zone: string): string {
  if (source.kind === 'said') return source.id;
  const { network, at } = source;
  return [what(source), network && networkName(network), at !== undefined && dayText(at, zone)].filter(Boolean).join(' · ');
}
