/** Asks for the reason of what cannot go without one; who does it too where that is on record. */
import { Button, Group, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';

interface Props {
  label: string;
  /** Words on the button that does it. */
  act: string;
  /** Filled in, where a name is asked for; missing: none is. */
  by?: string;
  done: (reason: string, by: string) => Promise<boolean>;
  cancel: () => void;
  children?: ReactNode;
}

export function ReasonForm({ label, act, by: first, done, cancel, children }: Props) {
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(first ?? '');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const named = first === undefined || by.trim() !== '';
  const go = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() && named && (await done(reason.trim(), by.trim()))) cancel();
  };
  return (
    <form
      className="rk-campaign-ask"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') cancel();
      }}
    >
      <TextInput
        size="xs"
        ref={field}
        label={t('campaigns.reason')}
        maxLength={300}
        value={reason}
        error={tried && !reason.trim() ? t('campaigns.wrong.reason') : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {first !== undefined && (
        <TextInput
          size="xs"
          label={t('campaigns.drawBy')}
          maxLength={100}
          value={by}
          error={tried && !named ? t('campaigns.wrong.by') : null}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
      )}
      <Group gap="xs">
        <Button type="submit" size="compact-sm" variant="light">
          {act}
        </Button>
        <Button size="compact-sm" variant="default" onClick={cancel}>
          {t('common.cancel')}
        </Button>
      </Group>
      {children}
    </form>
  );
}
