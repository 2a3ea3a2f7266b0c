/** DiscussionTools' ids: author, time and what is answered in one. */
import type { Interval } from '../../model/sighting.ts';

/** A moment in an id: ISO since 2022, digits alone before; always UTC, to the minute. */
const STAMP = '(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z|\\d{14})';
const ID = RegExp(`^c-(.+?)-${STAMP}(?:-(.*))?$`);

export interface Parts {
  id: string;
  user: string;
  time: Interval | null;
  /** What ids of answers name it by. */
  key: string;
  answers: string;
}

/** Takes an id apart ("c-Anna-2024-05-05T12:34:00.000Z-Bert-2024-05-05T11:00:00.000Z"); without author and time where it is none. */
export function partsOf(id: string): Parts {
  const [, name = '', stamp = '', answers = ''] = ID.exec(id) ?? [];
  const iso = stamp.length === 14 ? stamp.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z') : stamp;
  const at = Date.parse(iso);
  return {
    id,
    user: name.replaceAll('_', ' '),
    time: Number.isNaN(at) ? null : { from: at, to: at + 59_999 },
    key: `${name}-${stamp}`,
    // The same person in the same minute: ids get a number.
    answers: answers.replace(RegExp(`(${STAMP})-\\d{1,3}$`), '$1'),
  };
}
