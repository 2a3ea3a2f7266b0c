/** Inventory and values as CSV: out, in again, and a clear word for each line that is not taken. */
import { describe, expect, it } from 'vitest';
import { channelsCsv, readChannels } from '../../lib/exchange/channels-csv.ts';
import { measurementsCsv, readValues } from '../../lib/exchange/measurements-csv.ts';
import type { Measurement } from '../../lib/model/channel.ts';
import { channel } from '../rules/channels/fresh.ts';
import { speakIn } from '../components/words.ts';
import { channelWords, measurementWords } from '../../components/channels/words.ts';

const team = [{ id: 'jana', name: 'Jana Beispiel', department: 'sales' as const }];
let count = 0;
const around = () => ({ say: channelWords(), settings: { own: [], team }, newId: () => `n${++count}`, now: 7 });
const read = (text: string, existing: { key: string | null; url: string }[] = []) => readChannels(text, existing, around());

const full = channel({
  name: '=Muster "Blog"; Nord',
  kind: 'blog',
  url: 'https://blog.example/',
  network: 'wordpress',
  key: 'site|blog.example',
  responsible: { department: 'sales', colleague: 'jana' },
  purpose: 'Fachwissen\nund Neues',
  language: 'de',
  guideline: 'https://intern.example/regeln',
  state: 'sleeping',
  staked: { name: true, basics: false, links: true },
  offers: ['videos', 'user-stories'],
  rhythm: { posts: 2, per: 'month' },
});

describe.each(['de', 'en'] as const)('in %s', (language) => {
  it('the inventory comes in again as it went out', async () => {
    await speakIn(language);
    const plain = channel({ id: 'c2', name: 'X' });
    const back = read(channelsCsv([full, plain], channelWords(), team));
    expect(back.bad).toEqual([]);
    expect(back.channels).toMatchObject([full, plain].map(({ id: _, createdAt: __, ...rest }) => rest));
    expect(back.channels.map(({ createdAt }) => createdAt)).toEqual([7, 7]);
  });
});

describe('a table with faults', () => {
  it('names line, column and cell; the good lines stay', async () => {
    await speakIn('de');
    const text = [
      'Name,Art,Adresse,Netzwerk,Stand,Person,Beiträge im Takt,pro',
      ',,,,,,,',
      'Blog,blog,https://blog.example/,WordPress,aktiv,Jana Beispiel,1,Woche',
      ',Fachblogs,,,,,,',
      'A,Kiosk,,,,,,',
      'B,,javascript:alert(1),,,,,',
      'C,,,Nirgendwo,,,,',
      'D,,,,,Otto,,',
      'E,,,,,,viele,',
      'F,,https://blog.example/,,,,,',
      `${'x'.repeat(201)},,,,,,,`,
      'G,,,,,,,',
    ].join('\n');
    const { channels, bad } = read(text);
    expect(channels.map(({ name, kind, state, key }) => [name, kind, state, key])).toEqual([
      ['Blog', 'blog', 'active', 'site|blog.example'],
      ['G', 'page', 'staked', null],
    ]);
    expect(channels[0]).toMatchObject({ responsible: { department: 'sales', colleague: 'jana' }, rhythm: { posts: 1, per: 'week' } });
    expect(bad.map(({ line, column, why }) => [line, column, why])).toEqual([
      [4, 'name', 'missing'],
      [5, 'kind', 'unknown'],
      [6, 'url', 'notALink'],
      [7, 'network', 'unknown'],
      [8, 'colleague', 'unknown'],
      [9, 'posts', 'notANumber'],
      [10, null, 'known'],
      [11, 'name', 'tooLong'],
    ]);
  });
  it('is not readable without a name in its head; what is in the inventory is not taken twice', async () => {
    await speakIn('de');
    expect(read('foo;bar\n1;2')).toEqual({ channels: [], bad: [], readable: false });
    expect(read('Name;Adresse\nMuster;https://x.com/muster', [{ key: null, url: 'https://x.com/muster' }]).bad).toMatchObject([
      { why: 'known' },
    ]);
  });
});

describe('values', () => {
  const value = (day: string, count: number): Measurement => ({
    id: `channel c1|followers|${day}`,
    subject: 'channel c1',
    metric: 'followers',
    day,
    at: 1,
    value: count,
    source: 'page',
    url: null,
  });
  const take = (text: string) =>
    readValues(text, { id: 'c1', name: 'Muster' }, { say: measurementWords(), metric: 'followers', today: '2026-09-14', now: 9 });

  it('go out by channel and day and come in again', async () => {
    await speakIn('de');
    const text = measurementsCsv(
      [{ id: 'c1', name: 'Muster' }],
      [value('2026-09-02', 5), value('2026-09-01', 4), { ...value('2026-09-01', 9), subject: 'channel gone' }],
      measurementWords(),
    );
    expect(text).toContain('Muster;2026-09-01;Follower;4;von der Seite;');
    expect(text).not.toContain(';9;');
    expect(take(text)).toMatchObject({
      bad: [],
      measurements: [
        { id: 'channel c1|followers|2026-09-01', value: 4, source: 'csv', at: 9 },
        { id: 'channel c1|followers|2026-09-02', value: 5 },
      ],
    });
  });
  it('each bad line with its reason; of two for a day the last counts', async () => {
    await speakIn('de');
    const { measurements, bad } = take(
      'Tag;Wert;Messgröße;Kanal\n01.09.2026;1.200;;\n2026-09-01;1300;Follower;Muster\n31.2.2026;5;;\n15.09.2026;5;;\n1.9.26;12,5;;\n1.9.26;-3;;\n2.9.2026;7;Likes;\n3.9.2026;8;Mitglieder;Anderer',
    );
    expect(measurements.map(({ day, value: found, metric }) => [day, found, metric])).toEqual([['2026-09-01', 1300, 'followers']]);
    expect(bad.map(({ line, why }) => [line, why])).toEqual([
      [4, 'day'],
      [5, 'future'],
      [6, 'value'],
      [7, 'value'],
      [8, 'metric'],
      [9, 'channel'],
    ]);
    expect(take('a;b\n1;2').readable).toBe(false);
  });
});
