// @vitest-environment jsdom
/** The team in the settings, and choosing who has something in hand. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AssigneeChoice } from '../../components/team/AssigneeChoice.tsx';
import { Team } from '../../components/team/Team.tsx';
import { assigneeName } from '../../components/team/words.ts';
import type { Assignee } from '../../lib/model/records.ts';
import type { Colleague } from '../../lib/model/settings.ts';
import { button, choose, click, field, leave, type Screen, screen, type } from './screen.tsx';
import { speakIn } from './words.ts';

const team: Colleague[] = [
  { id: 'a', name: 'Anna', department: 'sales' },
  { id: 'b', name: 'Bert', department: null },
];
let page: Screen;
beforeEach(() => speakIn('de'));
afterEach(() => {
  page?.gone();
  vi.unstubAllGlobals();
});

describe('assignee', () => {
  const seen: (Assignee | null)[] = [];
  const show = async (value: Assignee | null, me: string | null = 'a'): Promise<HTMLSelectElement> => {
    seen.length = 0;
    page = await screen({}, () => <AssigneeChoice value={value} onChange={(next) => seen.push(next)} team={team} me={me} />);
    return page.root.querySelector('select') as HTMLSelectElement;
  };
  const labels = (list: HTMLSelectElement): string[] => [...list.options].map(({ label }) => label);

  test('nobody, me, departments and the others, each once', async () => {
    const list = await show(null);
    expect(labels(list)).toEqual(['niemand', 'Anna (ich), Vertrieb', 'Marketing', 'Vertrieb', 'Service', 'Bert']);
    expect(list.value).toBe('');
    expect(list.getAttribute('aria-label')).toBe('Zuständig');
  });

  test('a colleague brings the department along, a department stands alone, nobody is null', async () => {
    const list = await show({ department: 'service', colleague: null });
    expect(list.selectedOptions[0]?.label).toBe('Service');
    for (const label of ['Anna (ich), Vertrieb', 'Marketing', 'Bert', 'niemand']) {
      await choose(list, [...list.options].find((one) => one.label === label)?.value ?? '?');
    }
    expect(seen).toEqual([
      { department: 'sales', colleague: 'a' },
      { department: 'marketing', colleague: null },
      { department: null, colleague: 'b' },
      null,
    ]);
  });

  test('somebody who left the team is still shown as such', async () => {
    const list = await show({ department: 'sales', colleague: 'gone' });
    expect(list.selectedOptions[0]?.label).toBe('nicht mehr im Team, Vertrieb');
    expect(assigneeName({ department: null, colleague: 'gone' }, team, null)).toBe('nicht mehr im Team');
  });
});

describe('team', () => {
  const names = (): string[] => page.settings().team.map(({ name }) => name);
  const show = async (first: Colleague[], me: string | null = null): Promise<void> => {
    page = await screen({ team: first, me }, () => <Team />);
  };
  const add = async (name: string): Promise<void> => {
    await type(field(page.root, 'Name'), name);
    await click(button(page.root, 'Hinzufügen'));
  };

  test('is entered one after another; nobody and doubles are refused with what was typed kept', async () => {
    await show([]);
    await add(' Anna ');
    await add('anna');
    expect(page.root.textContent).toContain('steht schon in der Liste');
    expect(field(page.root, 'Name')?.value).toBe('anna');
    await add(' ');
    expect(page.root.textContent).toContain('Bitte einen Namen');
    await choose(field(page.root, 'Abteilung'), 'service');
    await add('Bert');
    expect(page.settings().team).toMatchObject([
      { name: 'Anna', department: null },
      { name: 'Bert', department: 'service' },
    ]);
  });

  test('names and departments are changed in place', async () => {
    await show(team);
    await type(field(page.root, 'Name von Bert'), 'Anna');
    await leave(field(page.root, 'Name von Bert'));
    expect(names()).toEqual(['Anna', 'Bert']);
    await type(field(page.root, 'Name von Bert'), 'x'.repeat(101));
    expect(page.root.textContent).toContain('Höchstens 100 Zeichen');
    await type(field(page.root, 'Name von Bert'), 'Berta');
    await leave(field(page.root, 'Name von Bert'));
    await choose(field(page.root, 'Abteilung von Berta'), 'marketing');
    expect(page.settings().team[1]).toEqual({ id: 'b', name: 'Berta', department: 'marketing' });
  });

  test('who sits here; removed and put back with place and "me"', async () => {
    await show(team);
    await choose(field(page.root, 'An diesem Browser sitzt'), 'a');
    expect(page.settings().me).toBe('a');
    await click(button(page.root, 'Anna aus dem Team entfernen'));
    expect([names(), page.settings().me]).toEqual([['Bert'], null]);
    await click(button(page.root, 'Rückgängig'));
    expect([names(), page.settings().me]).toEqual([['Anna', 'Bert'], 'a']);
  });
});
