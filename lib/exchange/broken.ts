/** Why a file cannot be taken in. Shown in plain words (locales, `options.broken`); nothing was changed when it is thrown. */

export type BrokenCode =
  /** Not JSON at this place. */
  | 'not-json'
  /** JSON, but not a file of ours. */
  | 'not-ours'
  /** Written by a later version than this one knows. */
  | 'newer'
  /** The file ends in the middle. */
  | 'cut'
  /** A record that is not what its kind must be. */
  | 'bad-record';

/** Where in the file, as far as known. `line` counts from 1; `field` is a path such as 'comments.0'. */
export interface Place {
  line: number;
  section?: string;
  field?: string;
  version?: number;
}

export class BrokenFile extends Error {
  readonly code: BrokenCode;
  readonly place: Place;

  constructor(code: BrokenCode, place: Place) {
    super(`${code} in line ${place.line}${place.section ? ` (${place.section}${place.field ? `, ${place.field}` : ''})` : ''}`);
    this.name = 'BrokenFile';
    this.code = code;
    this.place = place;
  }
}
