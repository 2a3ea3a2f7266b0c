/** What a table would do, line by line, before anything is done. */
import { Button, Group, Loader } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { t, wordsInAll } from '../../lib/i18n.ts';
import { number } from '../base/time.ts';
import { Words } from '../base/Words.tsx';

/** Lines shown; the others are counted. */
const SHOWN = 100;

interface Line {
  line: number;
  verdict: 'new' | 'changed' | 'same' | 'refused';
}

/** The plan's words in every language a table may be written in; null while they come. */
export function useTables(): Record<string, string>[] | null {
  const [tables, setTables] = useState<Record<string, string>[] | null>(null);
  useEffect(() => void wordsInAll('plan').then(setTables, () => setTables([])), []);
  return tables;
}

interface Props<One extends Line> {
  /** Null while they are read. */
  lines: readonly One[] | null;
  /** Of these, the ones to be shown. */
  told: readonly One[];
  /** What a line is about, and what becomes of it. */
  name: (line: One) => string;
  row: (line: One) => ReactNode;
  /** So many records would be kept. */
  taken: number;
  /** Resolves to whether they were kept. */
  take: () => Promise<boolean>;
  close: () => void;
  children?: ReactNode;
}

export function ImportPreview<One extends Line>({ lines, told, name, row, taken, take, close, children }: Props<One>) {
  if (!lines) return <Loader size="sm" role="status" aria-label={t('common.loading')} />;
  const count = (verdict: Line['verdict']): string => number(lines.filter((line) => line.verdict === verdict).length);
  const start = async (): Promise<void> => {
    if (await take()) close();
  };
  return (
    <section className="rk-plan-import rk-card" aria-label={t('plan.csvIn')}>
      <p role="status" className="rk-none">
        {lines.length === 0
          ? t('plan.importEmpty')
          : t('plan.importSum', [count('new'), count('changed'), count('same'), count('refused')])}
      </p>
      {told.length > 0 && (
        <ul className="rk-plain rk-scroll">
          {told.slice(0, SHOWN).map((one) => (
            <li key={one.line} className="rk-break">
              <strong>{t('plan.lineNo', [one.line])}</strong> <Words text={name(one)} limit={80} />: {row(one)}
            </li>
          ))}
          {told.length > SHOWN && <li>{t('plan.more', [number(told.length - SHOWN)])}</li>}
        </ul>
      )}
      {children}
      <Group gap="xs">
        {taken > 0 && (
          <Button size="compact-sm" onClick={() => void start()}>
            {t('plan.importStart', taken, [number(taken)])}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={close}>
          {t(taken ? 'common.cancel' : 'common.close')}
        </Button>
      </Group>
    </section>
  );
}
