/** Something was removed from a list; it can be put back, with its id and at its place. */
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { Words } from '../base/Words.tsx';

export interface Removed {
  /** What was removed, in words. */
  name: string;
  putBack: () => void;
}

/** The last thing removed, until it is put back or something else is removed. */
export function useRemoved(): { note: React.ReactNode; removed: (what: Removed) => void } {
  const [last, removed] = useState<Removed | null>(null);
  const note = (
    <div role="status">
      {last && (
        <Group gap="xs">
          <span>
            <Words text={last.name} limit={60} /> {t('team.removed')}
          </span>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              last.putBack();
              removed(null);
            }}
          >
            {t('common.undo')}
          </Button>
        </Group>
      )}
    </div>
  );
  return { note, removed };
}

/** `one` back at its place, where it is not there again already. */
export const putBack = <T extends { id: string }>(list: readonly T[], one: T, at: number): T[] =>
  list.some(({ id }) => id === one.id) ? [...list] : list.toSpliced(at, 0, one);
