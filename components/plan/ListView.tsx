/** Entries in the order of their days, week by week; many can be chosen and moved at once. */
import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { weekOf } from '../../lib/rules/plan/days.ts';
import { dated } from '../../lib/rules/plan/gaps.ts';
import { number } from '../base/time.ts';
import { BulkBar } from './BulkBar.tsx';
import { ListRow } from './ListRow.tsx';
import type { ViewProps } from './Views.tsx';
import { channelNamesOf, weekWords } from './words.ts';

/** Entries drawn at once; more on demand. */
const STEP = 150;

export function ListView({ plan, settings, today, acts, shown, setShown }: ViewProps) {
  const [most, setMost] = useState(STEP);
  const { text, past, chosen } = shown;
  const found = useMemo(() => {
    const words = text.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
    return dated(plan.entries).filter((entry) => {
      if (!past && entry.day < today) return false;
      const all = [entry.topic, entry.hashtag, entry.audience, ...channelNamesOf(entry, plan.channels)].join(' ').toLocaleLowerCase('de');
      return words.every((word) => all.includes(word));
    });
  }, [plan.entries, plan.channels, text, past, today]);
  const marked = found.filter(({ id }) => chosen.has(id));
  const choose = (ids: readonly string[], on: boolean): void =>
    setShown((before) => {
      const next = new Set(before.chosen);
      for (const id of ids) on ? next.add(id) : next.delete(id);
      return { ...before, chosen: next };
    });
  const drawn = found.slice(0, most);
  const weeks = [...new Set(drawn.map(({ day }) => weekOf(day)))];
  return (
    <section className="rk-plan-list" aria-label={t('plan.view.list')}>
      <Group gap="xs">
        <TextInput
          size="xs"
          type="search"
          aria-label={t('plan.search')}
          placeholder={t('plan.search')}
          value={text}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setShown((before) => ({ ...before, text: value }));
          }}
        />
        <Checkbox
          size="xs"
          label={t('plan.past')}
          checked={past}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            setShown((before) => ({ ...before, past: checked }));
          }}
        />
        <Checkbox
          size="xs"
          label={t('plan.chooseAll', [number(found.length)])}
          disabled={!found.length}
          checked={found.length > 0 && marked.length === found.length}
          indeterminate={marked.length > 0 && marked.length < found.length}
          onChange={(event) =>
            choose(
              found.map(({ id }) => id),
              event.currentTarget.checked,
            )
          }
        />
      </Group>
      {marked.length > 0 && <BulkBar entries={marked} acts={acts} none={() => setShown((before) => ({ ...before, chosen: new Set() }))} />}
      <p role="status" className="rk-soft rk-small rk-none">
        {found.length ? t('plan.found', found.length, [number(found.length)]) : t('plan.noneFound')}
      </p>
      {weeks.map((monday) => (
        <section key={monday} aria-label={weekWords(monday)}>
          <h3>{weekWords(monday)}</h3>
          <ul className="rk-plain rk-card rk-padded">
            {drawn
              .filter(({ day }) => weekOf(day) === monday)
              .map((entry) => (
                <ListRow
                  key={entry.id}
                  entry={entry}
                  plan={plan}
                  settings={settings}
                  acts={acts}
                  chosen={chosen.has(entry.id)}
                  choose={(on) => choose([entry.id], on)}
                />
              ))}
          </ul>
        </section>
      ))}
      {found.length > most && (
        <Button size="compact-sm" variant="default" onClick={() => setMost(most + STEP)}>
          {t('plan.more', [number(found.length - most)])}
        </Button>
      )}
    </section>
  );
}
