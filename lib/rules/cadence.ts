/** How long ago both sides had to do with each other, against what a tag asks for (FIELD.md, cadence; as in Monica). Pure. */
import type { TagPreset } from '../model/settings.ts';
import { DAY, type View, writtenBack } from './view.ts';

export interface Cadence {
  state: 'green' | 'yellow' | 'red';
  /** Whole days since the last two-way contact; since the tag was set where there was none yet (`never`). */
  days: number;
  ideal: number;
  max: number;
  /** Id of the tag that asks for it. */
  tag: string;
  /** True where no two-way contact is known. */
  never: boolean;
}

/**
 * Last two-way contact, epoch ms, null where none is known: an item of theirs that was answered, or something they wrote
 * after we had written to them. What only one side did is none.
 */
export function lastTwoWay(view: View): number | null {
  const answered = view.items.flatMap(({ answeredAt }) => answeredAt ?? []);
  const last = Math.max(view.person.lastContactAt ?? -Infinity, ...answered, ...writtenBack(view));
  return last === -Infinity ? null : last;
}

const stateOf = (days: number, { ideal, max }: { ideal: number; max: number }): Cadence['state'] =>
  days <= ideal ? 'green' : days <= max ? 'yellow' : 'red';

const RANK = { green: 0, yellow: 1, red: 2 } as const;
/** The one that presses most: state, then the part of the longest time that is over. */
export const presses = (a: Cadence, b: Cadence): number => RANK[b.state] - RANK[a.state] || b.days / b.max - a.days / a.max;

/** Where the person stands by the tag of theirs that presses most; null where none of their tags has a cadence. `now` in epoch ms. */
export function cadenceOf(view: View, tags: readonly TagPreset[], now: number): Cadence | null {
  const asked = view.person.tags.flatMap(({ tag, at }) => {
    const cadence = tags.find(({ id }) => id === tag)?.cadence;
    return cadence ? [{ tag, at, cadence }] : [];
  });
  if (!asked.length) return null;
  const last = lastTwoWay(view);
  const found = asked.map(({ tag, at, cadence }): Cadence => {
    const days = Math.max(0, Math.floor((now - (last ?? at)) / DAY));
    return { state: stateOf(days, cadence), days, ideal: cadence.ideal, max: cadence.max, tag, never: last === null };
  });
  return found.sort(presses)[0] ?? null;
}

/** Those beyond the ideal time, most pressing first. `now` in epoch ms. */
export const fading = <V extends View>(views: readonly V[], tags: readonly TagPreset[], now: number): { view: V; cadence: Cadence }[] =>
  views
    .flatMap((view) => {
      const cadence = cadenceOf(view, tags, now);
      return cadence && cadence.state !== 'green' ? [{ view, cadence }] : [];
    })
    .sort((a, b) => presses(a.cadence, b.cadence));
