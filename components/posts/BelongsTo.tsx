/** To which entry a post belongs, chosen by hand; or an entry made of it. */
import { Button, NativeSelect } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { OwnPost, PlanEntry } from '../../lib/model/plan.ts';
import { useEdits } from '../edit/edits.tsx';
import { excerptWords, plannedWords } from './words.ts';

/** Entries to choose from: those nearest in time to the post. */
const CHOICES = 60;

/** Days between a post and an entry; one without a date comes last. */
const away = (post: OwnPost, { day }: PlanEntry): number => (day === null ? Infinity : Math.abs(Date.parse(day) - post.at));

export function BelongsTo({ post, entries }: { post: OwnPost; entries: ReadonlyMap<string, PlanEntry> }) {
  const { run } = useEdits();
  const near = [...entries.values()].sort((a, b) => away(post, a) - away(post, b)).slice(0, CHOICES);
  return (
    <div className="rk-belongs">
      <Button size="compact-sm" variant="light" onClick={() => void run({ type: 'match', post: post.id, entry: null, verdict: 'new' })}>
        {t('posts.make')}
      </Button>
      {near.length > 0 && (
        <NativeSelect
          size="xs"
          aria-label={t('posts.belongsOf', [excerptWords(post, 60)])}
          value=""
          data={[
            { value: '', label: t('posts.choose') },
            ...near.map((entry) => ({ value: entry.id, label: `${entry.topic.slice(0, 60)} (${plannedWords(entry)})` })),
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value) void run({ type: 'match', post: post.id, entry: value, verdict: 'yes' });
          }}
        />
      )}
    </div>
  );
}
