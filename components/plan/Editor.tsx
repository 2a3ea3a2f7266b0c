/** One entry with everything about it. Its fields keep themselves; what another window changes meanwhile is seen here and stays. */
import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { t } from '../../lib/i18n.ts';
import { Basics } from './Basics.tsx';
import { Channels } from './Channels.tsx';
import { Checks } from './Checks.tsx';
import { EntryMenu } from './EntryMenu.tsx';
import { LinkPart } from './LinkPart.tsx';
import { Materials } from './Materials.tsx';
import { NotesPart } from './NotesPart.tsx';
import { Series } from './Series.tsx';
import { SignOffs } from './SignOffs.tsx';
import { useEntry } from './use-entry.ts';
import type { Around } from './Views.tsx';
import { scopeOf } from '../../lib/rules/plan/series.ts';
import type { PlanEntry } from '../../lib/model/plan.ts';

interface Props extends Around {
  id: string;
  close: () => void;
}

export function Editor({ id, close, ...around }: Props) {
  const entry = around.plan.entries.find((one) => one.id === id);
  return (
    <article className="rk-plan-editor">
      <Button size="compact-sm" variant="subtle" onClick={close}>
        {t('plan.back')}
      </Button>
      {entry ? <Parts entry={entry} close={close} {...around} /> : <p className="rk-soft">{t('plan.gone')}</p>}
    </article>
  );
}

export interface PartProps extends Around {
  one: ReturnType<typeof useEntry>;
}

function Parts({ entry, close, ...around }: Around & { entry: PlanEntry; close: () => void }) {
  const one = useEntry(entry, around.plan.entries, around.acts);
  const head = useRef<HTMLHeadingElement>(null);
  // A screen reader hears what was opened; a keyboard goes on from here.
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const props = { one, ...around };
  const meant = scopeOf(entry, one.scope, around.plan.entries);
  const removed = (gone: boolean): void => {
    if (gone) close();
  };
  return (
    <>
      <Group gap="xs" wrap="nowrap" justify="space-between">
        <h2 ref={head} tabIndex={-1} className="rk-break">
          {entry.template ? t('plan.templateHead', [entry.topic]) : entry.topic}
        </h2>
        <Group gap={4} wrap="nowrap">
          {meant.length > 1 && (
            <Button size="compact-sm" variant="default" onClick={() => void around.acts.remove(meant).then(removed)}>
              {t('plan.removeMany', [meant.length])}
            </Button>
          )}
          <EntryMenu entry={entry} acts={around.acts} removed={close} />
        </Group>
      </Group>
      {entry.series !== null && <Series {...props} />}
      <div className="rk-plan-columns">
        <div>
          <Basics {...props} />
          <Channels {...props} />
          <LinkPart {...props} />
          <Materials {...props} />
        </div>
        <div>
          {!entry.template && <SignOffs {...props} />}
          {!entry.template && <Checks {...props} />}
          {!entry.template && entry.series === null && <Series {...props} />}
          <NotesPart {...props} />
        </div>
      </div>
    </>
  );
}
