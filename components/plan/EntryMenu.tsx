/** What can be done with an entry, as a menu beside it: the same in calendar, board and lists. */
import { ActionIcon, Menu } from '@mantine/core';
import IconDotsVertical from '@tabler/icons-react/dist/esm/icons/IconDotsVertical.mjs';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { ENTRY_STATES, type PlanEntry } from '../../lib/model/plan.ts';
import { mayBe } from '../../lib/rules/plan/signoff.ts';
import { DateDialog } from './DateDialog.tsx';
import { entryParts, focusSoon, nowhere } from './focus.ts';
import { entryHash, goTo } from './place.ts';
import type { Acts } from './use-acts.ts';
import { shortTopic, stateName } from './words.ts';

interface Props {
  entry: PlanEntry;
  acts: Acts;
  /** Moves by days, where the place around it wants to know; else the entry's own day is changed. */
  shift?: (days: number) => void;
  /** The entry goes; the place around it may go elsewhere. */
  removed?: () => void;
}

const STEPS = [
  [-1, 'plan.dayEarlier'],
  [1, 'plan.dayLater'],
  [-7, 'plan.weekEarlier'],
  [7, 'plan.weekLater'],
] as const;

export function EntryMenu({ entry, acts, shift, removed }: Props) {
  const [dating, setDating] = useState(false);
  const { template, day } = entry;
  const move = shift ?? ((days: number) => void acts.shift([entry], days));
  // What opened the dialog, the menu's item, is gone by then: the focus goes back to the menu.
  const dated = (): void => {
    setDating(false);
    focusSoon(entryParts(entry.id, 'menu'), nowhere);
  };
  const openCopy = async (as: 'entry' | 'template'): Promise<void> => {
    const id = await acts.copy(entry, as);
    if (id) goTo(entryHash(id));
  };
  return (
    <>
      <Menu withinPortal position="bottom-end" transitionProps={{ duration: 0 }} width={230}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            data-menu={entry.id}
            aria-label={t('plan.menuOf', [shortTopic(entry.topic)])}
            title={t('plan.menu')}
          >
            <IconDotsVertical size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown className="rk-plan-menu">
          <Menu.Item onClick={() => goTo(entryHash(entry.id))}>{t('plan.open')}</Menu.Item>
          {!template && (
            <>
              {day !== null &&
                STEPS.map(([days, key]) => (
                  <Menu.Item key={key} onClick={() => move(days)}>
                    {t(key)}
                  </Menu.Item>
                ))}
              <Menu.Item onClick={() => setDating(true)}>{t('plan.changeDate')}</Menu.Item>
              <Menu.Divider />
              <Menu.Label>{t('plan.stateLabel')}</Menu.Label>
              {ENTRY_STATES.map((state) => (
                <Menu.Item
                  key={state}
                  disabled={state === entry.state || !mayBe(entry, state)}
                  onClick={() => void acts.state(entry, state)}
                >
                  {stateName(state)}
                </Menu.Item>
              ))}
            </>
          )}
          <Menu.Divider />
          {template && <Menu.Item onClick={() => void openCopy('entry')}>{t('plan.useTemplate')}</Menu.Item>}
          {!template && <Menu.Item onClick={() => void openCopy('entry')}>{t('plan.duplicate')}</Menu.Item>}
          {!template && <Menu.Item onClick={() => void openCopy('template')}>{t('plan.makeTemplate')}</Menu.Item>}
          <Menu.Item onClick={() => void acts.remove([entry]).then((gone) => gone && removed?.())}>{t('plan.remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dating && <DateDialog entry={entry} acts={acts} close={dated} />}
    </>
  );
}
