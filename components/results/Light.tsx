/** Whether a goal is reached: by symbol and word, colour only besides. */
import type { Light as State } from '../../lib/rules/goals/light.ts';
import { lightName } from './words.ts';

const SYMBOLS: Readonly<Record<State, string>> = { reached: '✓', near: '≈', missed: '✗', none: '–', unknown: '?' };

export const Light = ({ light }: { light: State }) => (
  <span className="rk-light" data-light={light}>
    <span aria-hidden>{SYMBOLS[light]}</span> {lightName(light)}
  </span>
);
