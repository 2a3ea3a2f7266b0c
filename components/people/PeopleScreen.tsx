/**
 * People on the dashboard: the list, who is to be found, who fades away, who may be one. A person opens as '#people/ID':
 * beside the list where there is room, instead of it where there is not; going back finds list and filter as they were. So do the
 * forms for entering somebody and for logging an answer.
 */
import { Alert, Button, Loader, Tabs } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { failureWords } from '../base/failure.ts';
import { hashWith } from '../shell/given.ts';
import { EditNote } from '../edit/EditNote.tsx';
import { EditScope } from '../edit/edits.tsx';
import { Fading } from './Fading.tsx';
import { NO_FILTER } from './list.ts';
import { type ListState, ListView } from './ListView.tsx';
import { LogForm } from './LogForm.tsx';
import { NewPerson } from './NewPerson.tsx';
import { OnePerson } from './OnePerson.tsx';
import './people.css';
import { SameList } from './SameList.tsx';
import { ToFind } from './ToFind.tsx';
import { usePeoplePlace } from './use-hash.ts';
import { type Everybody, useEverybody } from './use-people.ts';

interface Props {
  settings: Settings;
  /** Clock the screen is for, epoch ms. */
  now: number;
}

const FORMS = [
  ['new', () => t('people.given.new')],
  ['log', () => t('people.given.log')],
] as const;

const TABS = ['list', 'find', 'fading', 'same'] as const;

/** What a tab needs everybody for, with the states before there are any. */
function Ready({ all, children }: { all: Everybody; children: (people: NonNullable<Everybody['people']>) => ReactNode }) {
  if (all.people?.length) return children(all.people);
  if (all.people) return <p className="rk-soft rk-people-empty">{t('people.empty')}</p>;
  if (!all.trouble) return <Loader size="sm" role="status" aria-label={t('people.loading')} />;
  return (
    <Alert color="red" title={t('people.unreadable')}>
      <p>{failureWords(all.trouble)}</p>
      <Button size="compact-sm" variant="default" onClick={all.again}>
        {t('common.again')}
      </Button>
    </Alert>
  );
}

/** Moves the focus to the card that was opened, and back to the row it was opened from. */
function useFocus(open: string | null): { card: React.RefObject<HTMLElement | null> } {
  const card = useRef<HTMLElement>(null);
  const before = useRef<string | null>(null);
  useEffect(() => {
    const [from, to] = [before.current, open];
    before.current = open;
    if (to) card.current?.focus({ preventScroll: true });
    if (to || !from) return;
    // The list is drawn a moment after it is shown again.
    let frame = 0;
    const focus = (tries: number): void => {
      const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(from)}"]`);
      if (row) row.focus({ preventScroll: true });
      else if (tries) frame = requestAnimationFrame(() => focus(tries - 1));
    };
    focus(30);
    return () => cancelAnimationFrame(frame);
  }, [open]);
  return { card };
}

export function PeopleScreen({ settings, now }: Props) {
  const { person: open, form, url } = usePeoplePlace();
  const beside = open ?? form;
  const all = useEverybody(settings, now);
  const [tab, setTab] = useState<(typeof TABS)[number]>('list');
  const place = useRef(0);
  const [list, setList] = useState<ListState>({ filter: NO_FILTER, chosen: new Set(), place });
  const { card } = useFocus(beside);
  const { zone } = settings.hours;
  const close = (): void => {
    location.hash = '#people';
  };
  const begin = (one: string): void => {
    location.hash = hashWith('people', one, { url: '' });
  };
  return (
    <EditScope note={<EditNote />}>
      <div className="rk-people" data-open={beside !== null || undefined}>
        <div className="rk-people-side">
          <div className="rk-line rk-wrap rk-people-begin">
            {FORMS.map(([one, title]) => (
              <Button key={one} size="compact-sm" variant="default" onClick={() => begin(one)}>
                {title()}
              </Button>
            ))}
          </div>
          <Tabs value={tab} onChange={(value) => setTab(TABS.find((one) => one === value) ?? 'list')} keepMounted={false}>
            <Tabs.List aria-label={t('people.title')}>
              {TABS.map((one) => (
                <Tabs.Tab key={one} value={one}>
                  {t(`people.tab.${one}` as never)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="list">
              <Ready all={all}>
                {(people) => (
                  <ListView
                    people={people}
                    contacts={all.contacts}
                    settings={settings}
                    now={now}
                    open={open}
                    state={list}
                    setState={setList}
                  />
                )}
              </Ready>
            </Tabs.Panel>
            <Tabs.Panel value="find">
              <ToFind now={now} zone={zone} />
            </Tabs.Panel>
            <Tabs.Panel value="fading">
              <Ready all={all}>{(people) => <Fading people={people} contacts={all.contacts} settings={settings} />}</Ready>
            </Tabs.Panel>
            <Tabs.Panel value="same">
              <Ready all={all}>{(people) => <SameList people={people} now={now} zone={zone} />}</Ready>
            </Tabs.Panel>
          </Tabs>
        </div>
        {beside !== null && (
          <section
            className="rk-people-card rk-card"
            ref={card}
            tabIndex={-1}
            aria-label={form ? t(`people.given.${form}`) : t('people.cardOf')}
          >
            <Button size="compact-sm" variant="subtle" className="rk-people-back" onClick={close}>
              {t('people.back')}
            </Button>
            {open !== null && (
              <OnePerson
                key={open}
                id={open}
                now={now}
                settings={settings}
                wide
                onGone={close}
                {...(all.people && { people: all.people })}
              />
            )}
            {form === 'new' && <NewPerson key={url} url={url} settings={settings} close={close} />}
            {form === 'log' && <LogForm key={url} url={url} settings={settings} now={now} close={close} />}
          </section>
        )}
      </div>
    </EditScope>
  );
}
