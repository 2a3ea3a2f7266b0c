/**
 * Channels: the inventory, one channel's card ('#channels/ID') beside it where there is room, and the guided audit ('#channels/audit')
 * that fills it.
 */
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Ready } from '../base/Ready.tsx';
import { EditNote } from '../edit/EditNote.tsx';
import { EditScope } from '../edit/edits.tsx';
import type { ScreenProps } from '../shell/screens.ts';
import { Audit } from './Audit.tsx';
import { ChannelCard } from './ChannelCard.tsx';
import { Empty } from './Empty.tsx';
import { Inventory } from './Inventory.tsx';
import { NO_FILTER } from './list.ts';
import { useChannels } from './use-channels.ts';
import '../people/people.css';
import './channels.css';

interface Props extends ScreenProps {
  settings: Settings;
  /** Clock the screen is for, epoch ms. */
  now: number;
}

/** Where a channel's id would stand. Ids are random and longer. */
const AUDIT = 'audit';

export function ChannelsScreen({ id, open, front, settings, now }: Props) {
  const channels = useChannels(settings, now);
  const [filter, setFilter] = useState(NO_FILTER);
  const card = useRef<HTMLElement>(null);
  const before = useRef<string | null>(null);
  useEffect(() => {
    const from = before.current;
    before.current = id;
    if (id) card.current?.focus({ preventScroll: true });
    else if (from) document.querySelector<HTMLElement>(`[data-row="${CSS.escape(from)}"]`)?.focus({ preventScroll: true });
  }, [id]);
  return (
    <EditScope note={<EditNote />}>
      <div className="rk-people rk-channels" data-open={id !== null || undefined}>
        <Ready of={channels.all}>
          {(all) => (
            <>
              <div className="rk-people-side">
                {all.length ? (
                  <Inventory
                    {...channels}
                    all={all}
                    filter={filter}
                    change={(part) => setFilter((old) => ({ ...old, ...part }))}
                    settings={settings}
                    now={now}
                    opened={id}
                    audit={() => open(AUDIT)}
                  />
                ) : (
                  <Empty audit={() => open(AUDIT)} />
                )}
              </div>
              {id !== null && (
                <section
                  className="rk-people-card rk-card"
                  ref={card}
                  tabIndex={-1}
                  aria-label={id === AUDIT ? t('channels.audit') : t('channels.card')}
                >
                  <Button size="compact-sm" variant="subtle" className="rk-people-back" onClick={() => open(null)}>
                    {t('channels.back')}
                  </Button>
                  {id === AUDIT ? (
                    <Audit channels={all} settings={settings} front={front} now={now} done={() => open(null)} />
                  ) : (
                    <ChannelCard key={id} id={id} channels={channels} all={all} settings={settings} now={now} gone={() => open(null)} />
                  )}
                </section>
              )}
            </>
          )}
        </Ready>
      </div>
    </EditScope>
  );
}
