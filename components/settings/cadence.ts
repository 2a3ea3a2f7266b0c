/** Days between contacts as typed beside a tag. Pure. */
import type { TagPreset } from '../../lib/model/settings.ts';

/** '' where the field is empty; text where it is no number (yet). */
export interface CadenceTyped {
  ideal: number | string;
  max: number | string;
}

export const typedOf = ({ cadence }: TagPreset): CadenceTyped => ({ ideal: cadence?.ideal ?? '', max: cadence?.max ?? '' });

const isDays = (value: number | string): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 3650;

/** What is wrong, null where nothing is; both empty is no cadence. */
export function wrongCadence({ ideal, max }: CadenceTyped): 'days' | 'both' | 'order' | null {
  if (ideal === '' && max === '') return null;
  if ((ideal !== '' && !isDays(ideal)) || (max !== '' && !isDays(max))) return 'days';
  if (ideal === '' || max === '') return 'both';
  return ideal <= max ? null : 'order';
}

/** The tag with this cadence; without one where both fields are empty. */
export function withCadence(tag: TagPreset, { ideal, max }: CadenceTyped): TagPreset {
  const { cadence: _, ...rest } = tag;
  return isDays(ideal) && isDays(max) ? { ...rest, cadence: { ideal, max } } : rest;
}
