/** One item: what was written, what we know, what can be done. */
import { Alert, Anchor, Button, Loader } from '@mantine/core';
import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import { useEffect, useRef } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Command } from '../../lib/rules/commands.ts';
import { queueRow } from '../../lib/rules/queue/row.ts';
import { webAddress } from '../base/address.ts';
import { failureWords } from '../base/failure.ts';
import { Words } from '../base/Words.tsx';
import { LazyPerson } from '../people/Lazy.tsx';
import { insertFor } from '../replies/insert.ts';
import { ReplyPicker } from '../replies/ReplyPicker.tsx';
import type { Front } from '../shell/use-front.ts';
import { Actions } from './Actions.tsx';
import { Facts } from './Facts.tsx';
import { Log } from './Log.tsx';
import { MemoryPart } from './MemoryPart.tsx';
import { NeedsChoice } from './NeedsChoice.tsx';
import { usePresence } from './presence.ts';
import { PresenceNote } from './PresenceNote.tsx';
import { TagButtons } from './TagButtons.tsx';
import { type ItemHold, useItem } from './use-item.ts';
import type { Moves } from './use-moves.ts';

export interface DetailProps {
  id: string;
  now: number;
  settings: Settings;
  moves: Moves;
  run: (command: Command) => void;
  open: (id: string | null) => void;
  /** Rings it on the page in front; null where it does not stand there. */
  ring: (() => void) | null;
  /** The page in front, into which a saved reply can go; null on the full page, which stands beside none. */
  front: Front | null;
  /** On the full page there is room beside the list. */
  wide: boolean;
}

function Here({ item, person, memory, reason, ...props }: DetailProps & ItemHold) {
  const { now, settings, moves, run, open, ring, front, wide } = props;
  const { typed, ...others } = usePresence(item.id);
  const row = queueRow(item, person ?? undefined);
  const profile = webAddress(item.author.url);
  return (
    <>
      <h2>
        {profile ? (
          <Anchor href={profile} target="_blank" rel="noreferrer noopener">
            <Words text={item.author.name || t('popup.nameless')} limit={80} />
          </Anchor>
        ) : (
          <Words text={item.author.name || t('popup.nameless')} limit={80} />
        )}
      </h2>
      <PresenceNote {...others} />
      <blockquote className="rk-excerpt-whole">
        <Words text={item.excerpt || t('popup.textless')} />
      </blockquote>
      <Facts item={item} row={row} reason={reason} now={now} settings={settings} ring={ring} />
      <Actions rows={[row]} keys={settings.keys} run={run} />
      <NeedsChoice row={row} moves={moves} />
      <TagButtons row={row} settings={settings} moves={moves} />
      <div onInput={typed}>
        <ReplyPicker item={item} person={person} settings={settings} insert={insertFor(front, item)} />
      </div>
      <MemoryPart memory={memory} now={now} settings={settings} open={open} />
      <Log item={item} zone={settings.hours.zone} />
      {item.authorKeys.length > 0 && <LazyPerson keys={item.authorKeys} now={now} settings={settings} wide={wide} />}
    </>
  );
}

function Inside(props: DetailProps) {
  const { state, retry } = useItem(props.id);
  if (state.at === 'loading') return <Loader size="sm" aria-label={t('queue.loading')} />;
  if (state.at === 'gone') return <p>{t('notice.movedGone')}</p>;
  if (state.at === 'here') return <Here {...props} {...state} />;
  return (
    <Alert color="red" variant="light" title={t('queue.itemTrouble')}>
      <p className="rk-queue-none">{failureWords(state.code)}</p>
      <Button size="xs" variant="default" onClick={retry}>
        {t('common.again')}
      </Button>
    </Alert>
  );
}

export function Detail(props: DetailProps) {
  const { id, open } = props;
  const part = useRef<HTMLElement>(null);
  // Another item starts at its head.
  useEffect(() => {
    if (part.current) part.current.scrollTop = 0;
  }, [id]);
  return (
    <article ref={part} className="rk-detail" aria-label={t('queue.item')} tabIndex={-1}>
      <Button size="compact-sm" variant="subtle" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={() => open(null)}>
        {t('queue.back')}
      </Button>
      <Inside {...props} />
    </article>
  );
}
