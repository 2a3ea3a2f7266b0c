/** A campaign as it is typed, checked and made a record of. Pure but for the words. */
import { t } from '../../lib/i18n.ts';
import type { Campaign } from '../../lib/model/plan.ts';
import { webAddress } from '../base/address.ts';

/** Fields of the form, all as texts. */
export interface Draft extends Pick<Campaign, 'name' | 'aim' | 'kind' | 'hashtag' | 'term' | 'conditions'> {
  from: string;
  to: string;
  /** One address a line. */
  posts: string;
  goal: string;
  several: boolean;
}

export const EMPTY: Draft = {
  name: '',
  aim: '',
  kind: 'contest',
  from: '',
  to: '',
  hashtag: '',
  term: '',
  posts: '',
  conditions: '',
  goal: '',
  several: false,
};

export const draftOf = (campaign: Campaign): Draft => ({
  ...campaign,
  from: campaign.from ?? '',
  to: campaign.to ?? '',
  posts: campaign.posts.join('\n'),
  goal: campaign.goal === null ? '' : String(campaign.goal),
  several: campaign.several ?? false,
});

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/\s+/)
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];
const bareTag = (hashtag: string): string => hashtag.trim().replace(/^[#＃]/, '');

/** What is wrong, by field, in words; empty: nothing. */
export function wrongIn(draft: Draft): Partial<Record<keyof Draft, string>> {
  const wrong: Partial<Record<keyof Draft, string>> = {};
  const tag = bareTag(draft.hashtag);
  const bad = linesOf(draft.posts).find((line) => !webAddress(line));
  const goal = draft.goal.trim();
  if (!draft.name.trim()) wrong.name = t('campaigns.wrong.name');
  if (draft.from && draft.to && draft.to < draft.from) wrong.to = t('campaigns.wrong.days');
  if (tag && !/^[\p{L}\p{N}\p{M}_]+$/u.test(tag)) wrong.hashtag = t('campaigns.wrong.hashtag');
  if (bad) wrong.posts = t('campaigns.wrong.posts', [bad]);
  if (draft.conditions.trim() && !webAddress(draft.conditions.trim())) wrong.conditions = t('campaigns.wrong.address');
  if (goal && !(/^\d{1,9}$/.test(goal) && Number(goal) > 0)) wrong.goal = t('campaigns.wrong.goal');
  return wrong;
}

/** The record; `before`: the campaign that is edited. Only for a draft nothing is wrong in. */
export function campaignOf(draft: Draft, before: Campaign | null, fresh: { id: string; now: number }): Campaign {
  const { several: _, ...kept } = before ?? { id: fresh.id, closedAt: null, draws: [], createdAt: fresh.now };
  return {
    ...kept,
    name: draft.name.trim(),
    aim: draft.aim.trim(),
    kind: draft.kind,
    from: draft.from || null,
    to: draft.to || null,
    hashtag: bareTag(draft.hashtag),
    term: draft.term.trim(),
    posts: linesOf(draft.posts),
    conditions: draft.conditions.trim(),
    goal: draft.goal.trim() ? Number(draft.goal) : null,
    ...(draft.several && { several: true }),
  };
}
