// @vitest-environment jsdom
/** Changes one right after the other: a slow answer to the first never covers what the second made of it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OnePerson } from '../../components/people/OnePerson.tsx';
import { PeopleScreen } from '../../components/people/PeopleScreen.tsx';
import { defaultSettings } from '../../lib/model/settings.ts';
import * as reads from '../../lib/store/person.ts';
import { write } from '../../lib/store/write.ts';
import { fromPage } from '../background/stage.ts';
import { NOW, person } from '../store/fresh.ts';
import { box, mount, render, shows, unmount, until } from './mount.tsx';

vi.mock('../../lib/store/person.ts', { spy: true });
const settings = defaultSettings();
const rename = (name: string): Promise<unknown> =>
  fromPage({ type: 'person', person: 'p1', item: null, edit: { edit: 'facts', name, company: '', role: '' } });
const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Holds back the next answer for a while; it still says what was so when it was asked. Gives whether it has come. */
function slow(): () => boolean {
  const read = vi.mocked(reads.readPerson).getMockImplementation() ?? reads.readPerson;
  let come = false;
  vi.mocked(reads.readPerson).mockImplementationOnce(async (id) => {
    const view = await read(id);
    await rest(900);
    come = true;
    return view;
  });
  return () => come;
}

beforeEach(async () => {
  await mount();
  await write(NOW, (w) => w.putPerson(person({ id: 'p1', name: 'Anna Muster', keys: ['x|p1'] })));
});
afterEach(unmount);

test.each([
  ['the list', () => <PeopleScreen settings={settings} now={NOW} />],
  ['a card', () => <OnePerson id="p1" settings={settings} now={NOW} />],
])('%s shows the newest', async (_name, screen) => {
  await render(screen());
  await shows('Anna Muster');
  const come = slow();
  const before = vi.mocked(reads.readPerson).mock.calls.length;
  await rename('Anna Erstens');
  await until(() => vi.mocked(reads.readPerson).mock.calls.length > before);
  await rename('Anna Zweitens');
  await until(come);
  await shows('Anna Zweitens');
  await until(() => rest(300));
  expect(box.textContent).toContain('Anna Zweitens');
  expect(box.textContent).not.toContain('Anna Erstens');
});
