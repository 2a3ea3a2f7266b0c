/** The inventory from a CSV: seen first, then taken, taken back at once. */
import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { type BadLine, readChannels } from '../../lib/exchange/channels-csv.ts';
import { t } from '../../lib/i18n.ts';
import type { Channel } from '../../lib/model/channel.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { number } from '../base/time.ts';
import { useEdits } from '../edit/edits.tsx';
import { BadLines } from './BadLines.tsx';
import { CsvChoice } from './CsvChoice.tsx';
import { channelWords, kindName, stateName } from './words.ts';

interface Props {
  channels: readonly Channel[];
  settings: Settings;
  now: number;
}

/** Channels shown before they are taken. */
const FEW = 30;

function badWords({ column, why, value }: BadLine): string {
  const named = column ? channelWords().column[column] : '';
  return t(`channels.badChannel.${why}` as never, [value.slice(0, 60), named] as never);
}

export function ChannelsImport({ channels, settings, now }: Props) {
  const { run } = useEdits();
  const [text, setText] = useState('');
  // The clock moves on; what is shown is what is taken.
  const started = useRef(now);
  const read = useMemo(
    () =>
      text.trim()
        ? readChannels(text, channels, { say: channelWords(), settings, newId: () => crypto.randomUUID(), now: started.current })
        : null,
    [text, channels, settings],
  );
  const { column } = channelWords();
  const take = async (): Promise<void> => {
    if (!read) return;
    const said = t('channels.taken', read.channels.length, [number(read.channels.length)]);
    if (await run({ type: 'keep', store: 'channels', records: read.channels, remove: [], said })) setText('');
  };
  return (
    <div className="rk-channels-import">
      <CsvChoice
        text={text}
        change={setText}
        example={`${column.name};${column.kind};${column.url};${column.network}\nMuster;${kindName('blog')};https://blog.example/;WordPress`}
      />
      <p className="rk-small rk-soft">{t('channels.csvColumns', [Object.values(column).join(', ')])}</p>
      <div role="status">
        {read && !read.readable && <p className="rk-wrong">{t('channels.headMissing', [column.name])}</p>}
        {read?.readable && (
          <>
            <BadLines bad={read.bad.map((one) => ({ line: one.line, words: badWords(one) }))} />
            <p>{t('channels.willTake', read.channels.length, [number(read.channels.length)])}</p>
            <ul className="rk-plain rk-small">
              {read.channels.slice(0, FEW).map(({ id, name, kind, state }) => (
                <li key={id}>
                  {name} · {kindName(kind)} · {stateName(state)}
                </li>
              ))}
              {read.channels.length > FEW && <li>{t('channels.badMore', [number(read.channels.length - FEW)])}</li>}
            </ul>
          </>
        )}
      </div>
      <Button size="compact-sm" disabled={!read?.channels.length} onClick={() => void take()}>
        {t('channels.take')}
      </Button>
    </div>
  );
}
