/**
 * A text field that keeps itself: after a pause, on leaving the field, when the card or the page goes. A text that could
 * not be kept stays in the field, and is still there when the same field is opened again on this page.
 */
import { useEffect, useRef, useState } from 'react';

/** Milliseconds after the last key until a text is kept by itself. */
const PAUSE = 900;

/** Texts typed and not kept yet, by field ('person id|field'); outlives the card, not the page. */
const held = new Map<string, string>();
/** Of these, the fields that nothing keeps by itself: the last try failed, or a button has to be pressed. */
const stuck = new Set<string>();

/** How each field on the page keeps itself now. */
const fields = new Set<() => void>();

/** Sends all that stands typed in fields and is valid, whether or not anything told that a field was left. */
export const keepTyped = (): void => {
  for (const keep of fields) keep();
};

/** Would something typed be lost if the page went now? */
export const unsaved = (): boolean => stuck.size > 0;

/** A text that a button keeps (the reason for a stage); typed and not sent, it is there again when its field is. */
export function useHeld(field: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => held.get(field) ?? '');
  const hold = (next: string): void => {
    if (next) {
      held.set(field, next);
      stuck.add(field);
    } else {
      held.delete(field);
      stuck.delete(field);
    }
    setValue(next);
  };
  return [value, hold];
}

export interface Kept {
  value: string;
  edit: (value: string) => void;
  /** Keeps it now; nothing happens where nothing was typed or it is not valid. */
  keep: () => void;
  /** What is wrong with it in words, null where nothing is. */
  wrong: string | null;
  /** True while the last try to keep it failed. */
  failed: boolean;
}

interface Options {
  /** Names the field: 'person id|field'. */
  field: string;
  stored: string;
  /** Resolves to true where it was kept. `again`: tries anew with what the field holds then; else a text kept by a second try would be kept twice. */
  put: (value: string, again: () => void) => Promise<boolean>;
  /** What is wrong in words, or null. */
  check?: (value: string) => string | null;
  /** A new entry: kept on leaving only, not after a pause (it is made once), and the field is empty again afterwards. */
  fresh?: boolean;
  /** True where a value may be half typed, so that a pause is no reason to keep it. */
  half?: (value: string) => boolean;
}

export function useKept({ field, stored, put, check = () => null, fresh = false, half = () => false }: Options): Kept {
  const [draft, setDraft] = useState<{ value: string; sent: boolean } | null>(() => {
    const value = held.get(field);
    return value === undefined ? null : { value, sent: false };
  });
  const [failed, setFailed] = useState(false);
  // Null while nothing is on its way: '' is a text too, that of an emptied field.
  const latest = useRef({ draft, stored, put, check, sending: null as string | null });
  Object.assign(latest.current, { draft, stored, put, check });

  const keep = (): void => {
    const { draft: now, stored: before, put: store, check: sound, sending } = latest.current;
    if (!now || now.sent || now.value === sending || sound(now.value) !== null) return;
    const { value } = now;
    if (value === before || (fresh && !value.trim())) {
      held.delete(field);
      stuck.delete(field);
      setDraft(null);
      return;
    }
    latest.current.sending = value;
    void store(value, keep).then((kept) => {
      latest.current.sending = null;
      setFailed(!kept);
      if (!kept) {
        stuck.add(field);
        return;
      }
      stuck.delete(field);
      if (held.get(field) === value) held.delete(field);
      // Shown until the store's own answer comes round, so that the old text does not flash up in between.
      setDraft((current) => (current?.value !== value ? current : fresh ? null : { value, sent: true }));
    });
  };

  // The stored text moved on: what was sent is in it, or somebody changed it since.
  useEffect(() => setDraft((current) => (current?.sent ? null : current)), [stored]);
  useEffect(() => {
    if (!draft || draft.sent || fresh || half(draft.value)) return;
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [draft, fresh]);
  useEffect(() => {
    fields.add(keep);
    window.addEventListener('pagehide', keep);
    return () => {
      fields.delete(keep);
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, []);

  const value = draft ? draft.value : stored;
  const edit = (next: string): void => {
    held.set(field, next);
    setDraft({ value: next, sent: false });
  };
  return { value, edit, keep, wrong: draft && !draft.sent ? check(value) : null, failed: failed && draft !== null };
}
