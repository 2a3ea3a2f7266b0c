/** Saved replies as edited. Pure. */
import type { SavedReply } from '../../lib/model/settings.ts';

/** Most the settings hold, and of what size (lib/model/settings.ts). */
export const MOST_REPLIES = 1000;
export const LIMITS = { title: 100, folder: 60, text: 5000 } as const;

export const newReply = (id: string, title: string): SavedReply => ({
  id,
  title,
  folder: '',
  language: null,
  department: null,
  promotional: false,
  text: '',
});

/** A copy right behind the one it was made of; `title` is cut to what fits. */
export function duplicated(replies: readonly SavedReply[], of: string, id: string, title: string): SavedReply[] {
  const at = replies.findIndex((one) => one.id === of);
  const one = replies[at];
  return one ? replies.toSpliced(at + 1, 0, { ...one, id, title: title.slice(0, LIMITS.title) }) : [...replies];
}

/** Folders in use, in the alphabet. */
export const foldersOf = (replies: readonly SavedReply[]): string[] =>
  [...new Set(replies.map(({ folder }) => folder).filter(Boolean))].sort((a, b) => a.localeCompare(b, 'de'));

/** `text` with `part` in place of the selection from `start` to `end`. */
export const inserted = (text: string, part: string, start: number, end: number): string => text.slice(0, start) + part + text.slice(end);
