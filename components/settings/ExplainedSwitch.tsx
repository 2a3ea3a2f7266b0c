/** A switch with a sentence on what it does. Mantine's own description would become part of the switch's name. */
import { Switch, Text } from '@mantine/core';
import { useId } from 'react';

interface Props {
  label: string;
  about: string;
  checked: boolean;
  change: (on: boolean) => void;
}

export function ExplainedSwitch({ label, about, checked, change }: Props) {
  const id = useId();
  return (
    <div>
      <Switch label={label} aria-describedby={id} checked={checked} onChange={(event) => change(event.currentTarget.checked)} />
      <Text id={id} size="xs" mt={2} className="rk-soft">
        {about}
      </Text>
    </div>
  );
}
