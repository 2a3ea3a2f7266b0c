/** Who of us there is, in which department, and who sits at this browser. Stays here: names never reach a network page. */
import { NativeSelect, Text } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { Colleague } from '../../lib/model/settings.ts';
import { putBack, useRemoved } from '../settings/RemovedNote.tsx';
import { useHold } from '../settings/use-settings.ts';
import { ColleagueForm } from './ColleagueForm.tsx';
import { ColleagueRow } from './ColleagueRow.tsx';
import './team.css';

export function Team() {
  const { settings, change } = useHold();
  const { note, removed } = useRemoved();
  const { team, me } = settings;
  const set = (edit: (team: Colleague[]) => Colleague[]): void => void change((all) => ({ ...all, team: edit(all.team) }));
  const remove = (one: Colleague): void => {
    const [at, wasMe] = [team.indexOf(one), one.id === me];
    void change((all) => ({ ...all, team: all.team.filter(({ id }) => id !== one.id), me: all.me === one.id ? null : all.me }));
    removed({
      name: one.name,
      putBack: () => void change((all) => ({ ...all, team: putBack(all.team, one, at), me: wasMe && all.me === null ? one.id : all.me })),
    });
  };
  return (
    <>
      {team.length === 0 ? (
        <Text size="sm" className="rk-soft">
          {t('team.none')}
        </Text>
      ) : (
        <ul className="rk-list">
          {team.map((one) => (
            <ColleagueRow
              key={one.id}
              colleague={one}
              team={team}
              change={(part) => set((all) => all.map((other) => (other.id === one.id ? { ...other, ...part } : other)))}
              remove={() => remove(one)}
            />
          ))}
        </ul>
      )}
      {note}
      <ColleagueForm team={team} add={(one) => set((all) => [...all, one])} />
      {team.length > 0 && (
        <NativeSelect
          label={t('team.me')}
          description={t('team.meExplained')}
          maw={320}
          data={[{ value: '', label: t('team.meNobody') }, ...team.map(({ id, name }) => ({ value: id, label: name }))]}
          value={team.some(({ id }) => id === me) ? (me ?? '') : ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value || null;
            void change((all) => ({ ...all, me: chosen }));
          }}
        />
      )}
    </>
  );
}
