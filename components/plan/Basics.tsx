/** What, when, who, for whom, and how far it is. */
import { NativeSelect } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { CONTENT_KINDS, type ContentKind, ENTRY_STATES, type EntryState } from '../../lib/model/plan.ts';
import { mayBe } from '../../lib/rules/plan/signoff.ts';
import { useKept } from '../edit/use-kept.ts';
import { DayInput } from './DayInput.tsx';
import type { PartProps } from './Editor.tsx';
import { KeptField } from '../edit/KeptField.tsx';
import { Part } from './Part.tsx';
import { TimeField } from './TimeField.tsx';
import { authorName, kindName, stateName } from './words.ts';

function Time({ one: { entry, put } }: PartProps) {
  const kept = useKept({
    field: `${entry.id}|time`,
    stored: entry.time ?? '',
    put: (value, again) => put({ time: value || null }, again),
    half: (value) => value === '',
  });
  return (
    <TimeField
      label={t('plan.time')}
      value={kept.value}
      disabled={entry.day === null}
      error={kept.failed ? t('people.notKept') : null}
      onChange={kept.edit}
      onBlur={kept.keep}
    />
  );
}

export function Basics(props: PartProps) {
  const { one, plan, settings, acts } = props;
  const { entry, put } = one;
  const { team } = settings;
  const gone =
    entry.author && !team.some(({ id }) => id === entry.author) ? [{ value: entry.author, label: authorName(entry.author, team) }] : [];
  const lost =
    entry.campaign && !plan.campaigns.some(({ id }) => id === entry.campaign)
      ? [{ value: entry.campaign, label: t('plan.campaignGone') }]
      : [];
  return (
    <Part title={t('plan.basics')}>
      <KeptField
        field={`${entry.id}|topic`}
        label={t('plan.topic')}
        stored={entry.topic}
        limit={300}
        check={(value) => (value.trim() ? null : t('plan.topicEmpty'))}
        put={(value, again) => put({ topic: value.trim() }, again)}
      />
      <div className="rk-plan-two">
        <NativeSelect
          size="xs"
          label={t('plan.kindLabel')}
          value={entry.kind}
          data={CONTENT_KINDS.map((value) => ({ value, label: kindName(value) }))}
          onChange={(event) => void put({ kind: event.currentTarget.value as ContentKind })}
        />
        {!entry.template && (
          <NativeSelect
            size="xs"
            label={t('plan.stateLabel')}
            value={entry.state}
            data={ENTRY_STATES.map((value) => ({
              value,
              label: stateName(value),
              disabled: value !== entry.state && !mayBe(entry, value),
            }))}
            onChange={(event) => void acts.state(entry, event.currentTarget.value as EntryState)}
          />
        )}
        {!entry.template && (
          <>
            <DayInput
              label={t('plan.day')}
              day={entry.day}
              put={(day) => {
                if (day !== entry.day) void put(day === null ? { day, time: null } : { day });
              }}
            />
            <Time {...props} />
          </>
        )}
        <NativeSelect
          size="xs"
          label={t('plan.author')}
          value={entry.author ?? ''}
          data={[{ value: '', label: t('plan.nobody') }, ...gone, ...team.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(event) => void put({ author: event.currentTarget.value || null })}
        />
        <NativeSelect
          size="xs"
          label={t('plan.campaign')}
          value={entry.campaign ?? ''}
          data={[
            { value: '', label: t('plan.noCampaign') },
            ...lost,
            ...plan.campaigns.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => void put({ campaign: event.currentTarget.value || null })}
        />
        <KeptField
          field={`${entry.id}|hashtag`}
          label={t('plan.hashtag')}
          stored={entry.hashtag}
          limit={100}
          put={(value, again) => put({ hashtag: value.trim().replace(/^#+/, '') }, again)}
        />
        <KeptField
          field={`${entry.id}|audience`}
          label={t('plan.audience')}
          stored={entry.audience}
          limit={300}
          put={(value, again) => put({ audience: value.trim() }, again)}
        />
      </div>
    </Part>
  );
}
