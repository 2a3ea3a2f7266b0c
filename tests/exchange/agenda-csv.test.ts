/** The agenda as a table. */
import { expect, it } from 'vitest';
import { type AgendaColumn, agendaCsv, readAgenda } from '../../lib/exchange/agenda-csv.ts';

const tables = [{ agenda_day: 'Tag', agenda_title: 'Titel', agenda_until: 'bis' }];
const column = (name: AgendaColumn): string => tables[0]?.[`agenda_${name as 'day'}`] ?? name;
const fair = { id: 'a1', day: '2026-03-20', until: '2026-03-22', title: 'Messe; "groß"', url: 'https://a.de' };
let count = 0;
const ids = (): string => `n${++count}`;

it('comes back as it was, and changes nothing the second time', () => {
  const file = agendaCsv([fair], column);
  expect(readAgenda(file, [], tables, ids)).toMatchObject([{ verdict: 'new', item: fair }]);
  expect(readAgenda(file, [fair], tables, ids)).toMatchObject([{ verdict: 'same' }]);
});

it('finds an item by day and title, takes a later end, and says what it cannot take', () => {
  const lines = readAgenda(
    'Tag;Titel;bis\n20.3.2026;"Messe; ""groß""";23.3.2026\n;Ohne Tag;\n1.4.2026;;\n5.4.2026;Verkehrt;1.4.2026\n',
    [fair],
    tables,
    ids,
  );
  expect(lines.map(({ verdict, wrong }) => [verdict, wrong])).toEqual([
    ['changed', null],
    ['refused', 'day'],
    ['refused', 'title'],
    ['refused', 'day'],
  ]);
  expect(lines[0]?.item).toEqual({ ...fair, until: '2026-03-23' });
});
