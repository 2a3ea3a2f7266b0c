/** One promise: done or not, its words and its day, each changed in place. */
import { ActionIcon, Checkbox } from '@mantine/core';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { t } from '../../lib/i18n.ts';
import type { PersonEdit } from '../../lib/messages.ts';
import type { PromiseMade } from '../../lib/model/records.ts';
import { DayField } from './DayField.tsx';
import { KeptField } from '../edit/KeptField.tsx';
import { dayText } from '../base/time.ts';

interface Props {
  person: string;
  promise: PromiseMade;
  now: number;
  zone: string;
  send: (edit: PersonEdit, again?: () => void) => Promise<boolean>;
}

export function PromiseRow({ person, promise, now, zone, send }: Props) {
  const change = (part: Partial<PromiseMade>, again?: () => void): Promise<boolean> =>
    send({ edit: 'promise', promise: { ...promise, ...part } }, again);
  const { text, due, doneAt, by } = promise;
  const late = doneAt === null && due !== null && due < now;
  return (
    <li>
      <div className="rk-line">
        <Checkbox
          size="xs"
          checked={doneAt !== null}
          aria-label={t('people.promiseDone', [text])}
          onChange={(event) => void change({ doneAt: event.currentTarget.checked ? now : null })}
        />
        <span className={late ? 'rk-wrong rk-small rk-grow' : 'rk-soft rk-small rk-grow'}>
          {by === 'us' ? t('people.byUs') : t('people.byThem')}
          {late && ` · ${t('people.promiseLate')}`}
          {doneAt !== null && ` · ${t('people.promiseDoneAt', [dayText(doneAt, zone)])}`}
        </span>
        <ActionIcon
          variant="subtle"
          color="red"
          aria-label={t('people.promiseDelete', [text])}
          title={t('common.remove')}
          onClick={() => void send({ edit: 'drop-promise', id: promise.id })}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
      <div className="rk-line rk-wrap">
        <div className="rk-grow">
          <KeptField
            long
            bare
            field={`${person}|promise|${promise.id}`}
            label={t('people.promiseText')}
            stored={text}
            limit={500}
            check={(value) => (value.trim() ? null : t('people.promiseEmpty'))}
            put={(value, again) => change({ text: value.trim() }, again)}
          />
        </div>
        <DayField
          field={`${person}|due|${promise.id}`}
          label={t('people.promiseDueOf', [text])}
          hidden
          at={due}
          zone={zone}
          put={(day, again) => change({ due: day }, again)}
        />
      </div>
    </li>
  );
}
