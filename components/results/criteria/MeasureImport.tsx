/** Values of criteria from a table: what would be kept is shown first, every line that cannot be taken with its reason. */
import { Button, FileButton, Group } from '@mantine/core';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import { useRef, useState } from 'react';
import { csvText } from '../../../lib/exchange/csv.ts';
import { type Measures, readMeasures } from '../../../lib/exchange/measures-csv.ts';
import { t } from '../../../lib/i18n.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import type { CriteriaRead } from '../../../lib/store/criteria.ts';
import { dayOf } from '../../../lib/store/day.ts';
import { number } from '../../base/time.ts';
import { useEdits } from '../../edit/edits.tsx';
import { criterionName } from '../words.ts';
import { MeasurePreview } from './MeasurePreview.tsx';

export function MeasureImport({ read, settings, now }: { read: CriteriaRead; settings: Settings; now: number }) {
  const { run } = useEdits();
  const reset = useRef<() => void>(null);
  const [file, setFile] = useState<{ name: string; text: string } | 'unreadable' | null>(null);
  const [going, setGoing] = useState(false);
  // Read again whenever the store changes: what is new now may be known after another window's import.
  const found: Measures | null =
    file && file !== 'unreadable'
      ? readMeasures(file.text, {
          criteria: read.criteria,
          names: (one) => [criterionName(one), one.id],
          known: new Map(read.measurements.map((row) => [row.id, row])),
          now,
          today: dayOf(now, settings.hours.zone),
        })
      : null;
  const open = async (given: File): Promise<void> => {
    try {
      setFile({ name: given.name, text: csvText(new Uint8Array(await given.arrayBuffer())) });
    } catch {
      setFile('unreadable');
    }
  };
  const fresh = found?.good.filter(({ verdict }) => verdict !== 'same') ?? [];
  const take = async (): Promise<void> => {
    setGoing(true);
    const said = t('results.valuesTaken', fresh.length, [number(fresh.length)]);
    const kept = await run(
      { type: 'keep', store: 'measurements', records: fresh.map(({ row }) => row), remove: [], said },
      () => void take(),
    );
    setGoing(false);
    // Lines that could not be taken stay in view until they are put away.
    if (kept && !found?.bad.length) setFile(null);
  };
  return (
    <div className="rk-import-values">
      <p className="rk-soft rk-small">{t('results.importExplained')}</p>
      <FileButton
        resetRef={reset}
        accept=".csv,text/csv,text/plain"
        onChange={(given) => {
          // The same file can be chosen again after it was mended.
          reset.current?.();
          if (given) void open(given);
        }}
        inputProps={{ 'aria-label': t('results.importChoose'), tabIndex: -1 }}
      >
        {(props) => (
          <Button {...props} size="compact-sm" variant="light" leftSection={<IconUpload size={16} aria-hidden />}>
            {t('results.importChoose')}
          </Button>
        )}
      </FileButton>
      <div role="status">{file === 'unreadable' && <p className="rk-wrong">{t('results.importUnreadable')}</p>}</div>
      {found && file && file !== 'unreadable' && (
        <section aria-label={t('results.preview')}>
          <MeasurePreview name={file.name} found={found} />
          <Group gap="xs" mt="xs">
            <Button size="compact-sm" loading={going} disabled={!fresh.length} onClick={() => void take()}>
              {t('results.importTake', fresh.length, [number(fresh.length)])}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setFile(null)}>
              {found.good.length && !fresh.length ? t('common.close') : t('common.cancel')}
            </Button>
          </Group>
        </section>
      )}
    </div>
  );
}
