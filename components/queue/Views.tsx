/** Saved views: a filter under a name; pinned ones stand above the list. */
import { ActionIcon, Button, TextInput } from '@mantine/core';
import IconPin from '@tabler/icons-react/dist/esm/icons/IconPin.mjs';
import IconPinFilled from '@tabler/icons-react/dist/esm/icons/IconPinFilled.mjs';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { type FormEvent, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { QueueFilter, SavedView } from '../../lib/model/settings.ts';
import { NO_FILTER } from '../../lib/rules/queue/list.ts';
import { useHold } from '../settings/use-settings.ts';

const same = (a: QueueFilter, b: QueueFilter): boolean => JSON.stringify(a) === JSON.stringify({ ...NO_FILTER, ...b });

interface Props {
  filter: QueueFilter;
  change: (filter: QueueFilter) => void;
}

/** A view's button: pressed while it is what is shown; pressing it again shows everything. */
function ViewButton({ view, filter, change }: Props & { view: SavedView }) {
  const on = same(filter, view.filter);
  return (
    <Button size="compact-sm" variant={on ? 'filled' : 'default'} aria-pressed={on} onClick={() => change(on ? NO_FILTER : view.filter)}>
      <bdi>{view.name}</bdi>
    </Button>
  );
}

export function PinnedViews(props: Props) {
  const pinned = useHold().settings.views.filter((view) => view.pinned);
  if (!pinned.length) return null;
  return (
    <fieldset className="rk-views" aria-label={t('queue.views')}>
      {pinned.map((view) => (
        <ViewButton key={view.id} view={view} {...props} />
      ))}
    </fieldset>
  );
}

const MOST = 100;

export function Views({ filter, change }: Props) {
  const hold = useHold();
  const { views } = hold.settings;
  const [name, setName] = useState('');
  const known = views.some((view) => view.name.toLowerCase() === name.trim().toLowerCase());
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const text = name.trim();
    if (!text || known) return;
    const view: SavedView = { id: crypto.randomUUID(), name: text, pinned: true, filter };
    void hold.change((settings) => ({ ...settings, views: [...settings.views, view].slice(0, MOST) }));
    setName('');
  };
  const put = (id: string, pinned: boolean): void =>
    void hold.change((settings) => ({ ...settings, views: settings.views.map((view) => (view.id === id ? { ...view, pinned } : view)) }));
  const drop = (id: string): void =>
    void hold.change((settings) => ({ ...settings, views: settings.views.filter((view) => view.id !== id) }));
  return (
    <fieldset className="rk-choices">
      <legend>{t('queue.views')}</legend>
      {views.length > 0 && (
        <ul className="rk-view-list">
          {views.map((view) => (
            <li key={view.id}>
              <ViewButton view={view} filter={filter} change={change} />
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-pressed={view.pinned}
                aria-label={t('queue.viewPin', [view.name])}
                title={t('queue.viewPin', [view.name])}
                onClick={() => put(view.id, !view.pinned)}
              >
                {view.pinned ? <IconPinFilled size={16} aria-hidden /> : <IconPin size={16} aria-hidden />}
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('queue.viewDrop', [view.name])}
                title={t('queue.viewDrop', [view.name])}
                onClick={() => drop(view.id)}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <form className="rk-view-form" onSubmit={save}>
        <TextInput
          size="xs"
          maxLength={60}
          label={t('queue.viewName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={known ? t('queue.viewKnown') : null}
        />
        <Button type="submit" size="xs" variant="default" disabled={!name.trim() || known || views.length >= MOST}>
          {t('queue.viewSave')}
        </Button>
      </form>
      {hold.state.at === 'failed' && (
        <p role="alert" className="rk-warn">
          {t('options.notSaved')}{' '}
          <Button size="compact-xs" variant="default" onClick={hold.again}>
            {t('common.again')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
