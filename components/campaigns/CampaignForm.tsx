/** Making or changing a campaign: kept by its button as a whole, because half of it would already collect. */
import { Button, Checkbox, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { CAMPAIGN_KINDS, type Campaign } from '../../lib/model/plan.ts';
import { useEdits } from '../edit/edits.tsx';
import { campaignOf, type Draft, draftOf, EMPTY, wrongIn } from './draft.ts';
import { kindName } from './words.ts';

interface Props {
  /** The campaign that is changed; missing: a new one. */
  campaign?: Campaign;
  now: number;
  /** It was kept, under this id. */
  done: (id: string) => void;
  cancel: () => void;
}

/** Longest texts, as the record's shape allows. */
const LIMITS: Partial<Record<keyof Draft, number>> = { name: 200, aim: 1000, hashtag: 100, term: 100, conditions: 2000 };

export function CampaignForm({ campaign, now, done, cancel }: Props) {
  const { run } = useEdits();
  const [draft, setDraft] = useState<Draft>(() => (campaign ? draftOf(campaign) : EMPTY));
  // Complaints come with the first try, not with the first letter.
  const [tried, setTried] = useState(false);
  const [going, setGoing] = useState(false);
  const wrong = wrongIn(draft);
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const field = (name: Exclude<keyof Draft, 'several'>, label: string) => ({
    size: 'xs' as const,
    label,
    value: draft[name],
    maxLength: LIMITS[name],
    error: tried ? wrong[name] : undefined,
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(wrong).length) return;
    const record = campaignOf(draft, campaign ?? null, { id: crypto.randomUUID(), now });
    setGoing(true);
    const said = t(campaign ? 'campaigns.saved' : 'campaigns.created', [record.name.slice(0, 100)]);
    const answer = await run({ type: 'keep', store: 'campaigns', records: [record], remove: [], said });
    setGoing(false);
    if (answer) done(record.id);
  };
  const vote = draft.kind === 'vote';
  return (
    <form className="rk-campaign-form" onSubmit={(event) => void keep(event)} noValidate>
      {!campaign && <h2>{t('campaigns.new')}</h2>}
      <TextInput {...field('name', t('campaigns.field.name'))} required />
      <Textarea {...field('aim', t('campaigns.field.aim'))} autosize minRows={1} maxRows={6} />
      <div className="rk-campaign-fields">
        <NativeSelect
          {...field('kind', t('campaigns.field.kind'))}
          data={CAMPAIGN_KINDS.map((value) => ({ value, label: kindName(value) }))}
        />
        <TextInput {...field('from', t('campaigns.field.from'))} type="date" />
        <TextInput {...field('to', t('campaigns.field.to'))} type="date" />
        <TextInput {...field('hashtag', t('campaigns.field.hashtag'))} leftSection="#" />
        <TextInput {...field('goal', t('campaigns.field.goal'))} inputMode="numeric" />
      </div>
      <TextInput
        {...field('term', t(vote ? 'campaigns.field.options' : 'campaigns.field.term'))}
        description={t(vote ? 'campaigns.help.options' : 'campaigns.help.term')}
      />
      <Textarea {...field('posts', t('campaigns.field.posts'))} description={t('campaigns.help.posts')} autosize minRows={2} maxRows={8} />
      <TextInput {...field('conditions', t('campaigns.field.conditions'))} type="url" />
      {!vote && (
        <Checkbox
          size="xs"
          label={t('campaigns.field.several')}
          checked={draft.several}
          onChange={(event) => change({ several: event.currentTarget.checked })}
        />
      )}
      <Group gap="xs">
        <Button type="submit" size="compact-sm" loading={going}>
          {t(campaign ? 'campaigns.save' : 'campaigns.create')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={cancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  );
}
