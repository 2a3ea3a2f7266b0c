/** The steps of an import: file, preview, choice, done. Nothing is changed before the choice. */
import { useRef, useState } from 'react';
import { here } from '../../lib/exchange/here.ts';
import { type Preview, preview } from '../../lib/exchange/preview.ts';
import { readExport } from '../../lib/exchange/read.ts';
import { take, type Taken } from '../../lib/exchange/take.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { send } from '../base/send.ts';
import { brokenWords } from './broken.ts';

export type ImportStage =
  | { at: 'idle' }
  | { at: 'reading'; name: string }
  | { at: 'broken'; name: string; words: string }
  | { at: 'preview'; name: string; preview: Preview }
  | { at: 'taking'; name: string; done: number; total: number }
  | { at: 'done'; taken: Taken }
  | { at: 'stopped'; words: string; done: number; total: number };

/** The file's text in chunks, a broken multi-byte character at an edge put together again. */
async function* textOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

const total = ({ counts }: Preview): number =>
  Object.values(counts).reduce((sum, count) => sum + count.new + count.same + count.different, 0);

export function useImport(settings: Settings): {
  stage: ImportStage;
  open: (file: File) => Promise<void>;
  start: (conflict: 'keep' | 'replace') => Promise<void>;
  leave: () => void;
} {
  const [stage, setStage] = useState<ImportStage>({ at: 'idle' });
  const file = useRef<File | null>(null);
  return {
    stage,
    leave: () => {
      file.current = null;
      setStage({ at: 'idle' });
    },
    open: async (given) => {
      file.current = given;
      setStage({ at: 'reading', name: given.name });
      try {
        setStage({ at: 'preview', name: given.name, preview: await preview(readExport(textOf(given)), here, Date.now()) });
      } catch (error) {
        setStage({ at: 'broken', name: given.name, words: brokenWords(error) });
      }
    },
    start: async (conflict) => {
      const given = file.current;
      if (!given || stage.at !== 'preview') return;
      const all = total(stage.preview);
      let done = 0;
      const progress = (count: number): void => {
        done = count;
        setStage({ at: 'taking', name: given.name, done, total: all });
      };
      progress(0);
      try {
        const taken = await take(
          readExport(textOf(given)),
          here,
          async (store, records) => void (await send({ type: 'import', store, records, conflict })),
          {
            conflict,
            here: settings,
            now: Date.now(),
            progress,
          },
        );
        setStage({ at: 'done', taken });
      } catch (error) {
        setStage({ at: 'stopped', words: brokenWords(error), done, total: all });
      }
    },
  };
}
