/** Whether a goal is reached: by symbol and word, colour only besides. */
import type { Light as State } from '../../lib/rules/goals/light.ts';
import { lightName } from './words.ts';

const SYMBOLS: Readonly<Record<State, string>> = { reached: '✓', near: '≈', missed: '✗', none: '–', unknown: '?' };

/** `name`: its name where another language than the page's is spoken. */
export const Light = ({ light, name = lightName(light) }: { light: State; name?: string }) => (
  <span className="rk-light" data-light={light}>
    <span aria-hidden>{SYMBOLS[light]}</span> {name}
  </span>
);
