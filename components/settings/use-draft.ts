/** A field's own text while it is being edited: follows the stored value until somebody types, and is kept when it is valid. */
import { useEffect, useRef, useState } from 'react';

/** Milliseconds after the last key until a valid value is kept by itself. */
const PAUSE = 700;

export interface Draft<T> {
  value: T;
  /** Takes what was typed. */
  edit: (value: T) => void;
  /** Keeps it now (leaving the field, Enter); nothing happens where it is not valid or not changed. */
  keep: () => void;
  /** What is wrong with it, null where nothing is. */
  wrong: string | null;
}

/** `check` says in words what is wrong, or null; `keep` stores a valid value. A value changed elsewhere shows unless this field is being edited. */
export function useDraft<T>(stored: T, check: (value: T) => string | null, keep: (value: T) => void): Draft<T> {
  const [draft, setDraft] = useState<{ value: T } | null>(null);
  const value = draft ? draft.value : stored;
  const latest = useRef({ draft, check, keep, stored });
  latest.current = { draft, check, keep, stored };
  const store = (): void => {
    const { draft: held, check: sound, keep: put, stored: before } = latest.current;
    if (!held || sound(held.value) !== null) return;
    latest.current.draft = null;
    setDraft(null);
    if (JSON.stringify(held.value) !== JSON.stringify(before)) put(held.value);
  };
  // Typing pauses: keep. Text that is not valid yet stays in the field, and nothing else overwrites it.
  useEffect(() => {
    if (!draft) return;
    const timer = setTimeout(store, PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  // Page closed or section left in the middle of a word.
  useEffect(() => {
    window.addEventListener('pagehide', store);
    return () => {
      window.removeEventListener('pagehide', store);
      store();
    };
  }, []);
  return { value, edit: (next) => setDraft({ value: next }), keep: store, wrong: draft ? check(value) : null };
}
