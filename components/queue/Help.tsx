/** All keys, and other keys for them: press one, and it is kept. */
import { Button, Kbd } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { COMMAND_NAMES, COMMANDS, type Command, commandOf, keyName, keyOf, withKey } from '../../lib/rules/commands.ts';
import { useHold } from '../settings/use-settings.ts';
import { Dialog } from './Dialog.tsx';
import { commandName, keyWords } from './words.ts';

/** One command: its key, a button that takes the next key pressed, and the ways back. */
function KeyRow({ command, tell }: { command: Command; tell: (text: string) => void }) {
  const { settings, change } = useHold();
  const [waiting, setWaiting] = useState(false);
  const key = keyOf(command, settings.keys);
  const put = (name: string): void => void change((all) => ({ ...all, keys: withKey(all.keys, command, name) }));
  const take = (event: KeyboardEvent): void => {
    if (!waiting) return;
    const name = keyName(event);
    if (event.key !== 'Tab') {
      event.preventDefault();
      event.stopPropagation();
    }
    if (name === null && event.key !== 'Escape' && event.key !== 'Tab') return;
    setWaiting(false);
    if (name === null) return;
    const other = commandOf(name, settings.keys);
    if (other && other !== command) tell(t('queue.keyTaken', [keyWords(name), commandName(other)]));
    else {
      tell(t('queue.keySet', [commandName(command), keyWords(name)]));
      put(name);
    }
  };
  return (
    <tr>
      <th scope="row">{commandName(command)}</th>
      <td>{key === '' ? <span className="rk-soft">{t('queue.noKey')}</span> : <Kbd>{keyWords(key)}</Kbd>}</td>
      <td>
        <Button
          size="compact-xs"
          variant={waiting ? 'filled' : 'default'}
          aria-label={waiting ? undefined : t('queue.keyChange', [commandName(command)])}
          onClick={() => setWaiting(true)}
          onKeyDown={take}
          onBlur={() => setWaiting(false)}
        >
          {waiting ? t('queue.keyPress') : t('queue.keyOther')}
        </Button>{' '}
        {key !== '' && (
          <Button size="compact-xs" variant="subtle" aria-label={t('queue.keyDrop', [commandName(command)])} onClick={() => put('')}>
            {t('queue.keyNone')}
          </Button>
        )}
        {key !== COMMANDS[command] && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('queue.keyBack', [commandName(command)])}
            onClick={() => {
              const other = commandOf(COMMANDS[command], settings.keys);
              if (other) tell(t('queue.keyTaken', [keyWords(COMMANDS[command]), commandName(other)]));
              else put(COMMANDS[command]);
            }}
          >
            {t('queue.keyUsual')}
          </Button>
        )}
      </td>
    </tr>
  );
}

export function Help({ opened, close }: { opened: boolean; close: () => void }) {
  const [told, setTold] = useState('');
  return (
    <Dialog opened={opened} close={close} title={t('queue.helpTitle')} size="lg">
      <p className="rk-queue-none rk-soft">{t('queue.helpAbout')}</p>
      <p role="status" className="rk-queue-none">
        {told}
      </p>
      <table className="rk-keys">
        <thead>
          <tr>
            <th scope="col">{t('queue.helpCommand')}</th>
            <th scope="col">{t('queue.helpKey')}</th>
            <th scope="col">{t('queue.helpChange')}</th>
          </tr>
        </thead>
        <tbody>
          {COMMAND_NAMES.map((command) => (
            <KeyRow key={command} command={command} tell={setTold} />
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
