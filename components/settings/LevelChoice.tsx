/** The choice how far we go on a network or site, with what it means. */
import { SegmentedControl, Text } from '@mantine/core';
import { useId } from 'react';
import type { Level } from '../../lib/networks/network.ts';
import { LEVELS, levelExplained, levelName } from '../base/levels.ts';

interface Props {
  /** Whose level, for screen readers. */
  name: string;
  level: Level;
  choose: (level: Level) => void;
}

export function LevelChoice({ name, level, choose }: Props) {
  const explained = useId();
  return (
    <>
      <SegmentedControl
        fullWidth
        className="rk-levels"
        aria-label={name}
        aria-describedby={explained}
        value={level}
        onChange={(value) => choose(value)}
        data={LEVELS.map((value) => ({ value, label: levelName(value) }))}
        color={level === 'off' ? 'gray' : 'petrol'}
        transitionDuration={0}
      />
      <Text size="sm" id={explained}>
        {levelExplained(level)}
      </Text>
    </>
  );
}
