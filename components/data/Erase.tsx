/** Erases everything; asks twice, the second time for a word typed by hand. */
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { codeOf, failureWords } from '../base/failure.ts';
import { send } from '../base/send.ts';

type Stage = 'idle' | 'sure' | 'typing' | 'erasing' | 'erased';

export function Erase() {
  const [stage, setStage] = useState<Stage>('idle');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const leave = (): void => {
    setStage('idle');
    setTyped('');
    setWrong(null);
  };
  const erase = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (typed.trim().toLocaleLowerCase() !== t('options.eraseWord').toLocaleLowerCase())
      return setWrong(t('options.eraseWrong', [t('options.eraseWord')]));
    setStage('erasing');
    try {
      await send({ type: 'erase', sure: 'erase everything' });
      // What our pages keep beside the store: the words of the last moves, folded groups.
      localStorage.clear();
      setStage('erased');
      setTyped('');
    } catch (error) {
      setStage('typing');
      setWrong(failureWords(codeOf(error)));
    }
  };
  return (
    <div>
      <h3>{t('options.erase')}</h3>
      <Text size="sm" className="rk-soft">
        {t('options.eraseExplained')}
      </Text>
      {(stage === 'idle' || stage === 'erased') && (
        <Button mt="xs" color="red" variant="light" onClick={() => setStage('sure')}>
          {t('options.eraseStart')}
        </Button>
      )}
      {stage === 'sure' && (
        <div role="alertdialog" aria-label={t('options.erase')} className="rk-sure">
          <p>{t('options.eraseSure')}</p>
          <Group gap="xs">
            <Button variant="default" onClick={leave} autoFocus>
              {t('common.cancel')}
            </Button>
            <Button color="red" variant="outline" onClick={() => setStage('typing')}>
              {t('options.eraseGoOn')}
            </Button>
          </Group>
        </div>
      )}
      {(stage === 'typing' || stage === 'erasing') && (
        <form onSubmit={(event) => void erase(event)} className="rk-sure" noValidate>
          <TextInput
            label={t('options.eraseType', [t('options.eraseWord')])}
            maw={360}
            autoFocus
            autoComplete="off"
            value={typed}
            error={wrong}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setWrong(null);
            }}
          />
          <Group gap="xs" mt="xs">
            <Button variant="default" onClick={leave} disabled={stage === 'erasing'}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" color="red" loading={stage === 'erasing'}>
              {t('options.eraseNow')}
            </Button>
          </Group>
        </form>
      )}
      <p role="status" className="rk-none">
        {stage === 'erased' ? t('options.erased') : ''}
      </p>
    </div>
  );
}
