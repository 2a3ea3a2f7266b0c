/**
 * A file outside that always holds the plan as it stands (Chrome's file handles): chosen once, written again whenever its text changes while this
 * page is open. After the browser was restarted, writing needs one more click.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { dropFile, fileFor, keepFile } from '../../lib/store/files.ts';

/** What the browser's types leave out. */
export interface Handle {
  name: string;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  queryPermission?(how: { mode: 'readwrite' }): Promise<string>;
  requestPermission?(how: { mode: 'readwrite' }): Promise<string>;
}
type Picker = (options: object) => Promise<Handle>;

const PURPOSE = 'plan';

export type FileState =
  | { at: 'none' | 'unsupported' }
  /** `written`: epoch ms of the last time, null before the first. */
  | { at: 'kept'; name: string; written: number | null }
  /** The browser wants a click first; or writing failed (the file was moved, is open elsewhere). */
  | { at: 'ask' | 'failed'; name: string };

const picker = (): Picker | undefined => (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;

export interface KeptFile {
  state: FileState;
  choose: () => Promise<void>;
  /** After the click the browser wants, or once more after a failure. */
  again: () => Promise<void>;
  stop: () => Promise<void>;
}

/** `text` gives what the file has to hold as of `version` (anything that is another one after a change); `suggested`: its name where it is made. */
export function useFile(text: () => string, version: unknown, suggested: string): KeptFile {
  const [state, setState] = useState<FileState>({ at: picker() ? 'none' : 'unsupported' });
  const handle = useRef<Handle | null>(null);
  const latest = useRef(text);
  latest.current = text;
  const writing = useRef(Promise.resolve());

  const write = useCallback((): Promise<void> => {
    writing.current = writing.current.then(async () => {
      const file = handle.current;
      if (!file) return;
      try {
        const out = await file.createWritable();
        await out.write(latest.current());
        await out.close();
        if (handle.current === file) setState({ at: 'kept', name: file.name, written: Date.now() });
      } catch {
        if (handle.current === file) setState({ at: 'failed', name: file.name });
      }
    });
    return writing.current;
  }, []);

  // One that was chosen before.
  useEffect(() => {
    if (!picker()) return;
    let gone = false;
    void fileFor(PURPOSE)
      .then(async (found) => {
        const kept = found as Handle | undefined;
        if (!kept || gone || handle.current) return;
        handle.current = kept;
        const allowed = await kept.queryPermission?.({ mode: 'readwrite' });
        if (gone) return;
        if (allowed === 'granted') await write();
        else setState({ at: 'ask', name: kept.name });
      })
      .catch(() => {});
    return () => {
      gone = true;
    };
  }, [write]);

  const running = state.at === 'kept';
  useEffect(() => {
    if (running) void write();
  }, [version, running, write]);

  const choose = async (): Promise<void> => {
    try {
      handle.current = (await picker()?.({ suggestedName: suggested, types: [{ accept: { 'text/calendar': ['.ics'] } }] })) ?? null;
    } catch {
      // Closed without a choice.
      return;
    }
    await write();
    if (handle.current) await keepFile(PURPOSE, handle.current).catch(() => {});
  };
  const again = async (): Promise<void> => {
    if ((await handle.current?.requestPermission?.({ mode: 'readwrite' })) !== 'denied') await write();
  };
  const stop = async (): Promise<void> => {
    handle.current = null;
    setState({ at: 'none' });
    await dropFile(PURPOSE).catch(() => {});
  };
  return { state, choose, again, stop };
}
