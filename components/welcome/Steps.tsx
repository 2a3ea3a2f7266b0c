/** Where one is: five steps by name, each can be opened at any time; back and next below. */
import { Button, Group } from '@mantine/core';
import { t } from '../../lib/i18n.ts';

const stepNames = (): string[] => [
  t('welcome.stepRead'),
  t('welcome.stepNetworks'),
  t('welcome.stepOwn'),
  t('welcome.stepAnswer'),
  t('welcome.stepFinish'),
];

export function Steps({ step, go }: { step: number; go: (step: number) => void }) {
  return (
    <nav aria-label={t('welcome.steps')}>
      <ol className="rk-steps">
        {stepNames().map((name, index) => (
          <li key={name}>
            <button type="button" aria-current={index === step ? 'step' : undefined} onClick={() => go(index)}>
              <span aria-hidden>{index + 1}</span>
              {name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Back and next at the end of a step. */
export function StepButtons({ back, next }: { back?: (() => void) | undefined; next?: (() => void) | undefined }) {
  return (
    <Group justify="space-between" mt="xs">
      {back ? (
        <Button variant="default" onClick={back}>
          {t('welcome.back')}
        </Button>
      ) : (
        <span />
      )}
      {next && <Button onClick={next}>{t('welcome.next')}</Button>}
    </Group>
  );
}
