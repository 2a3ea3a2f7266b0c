/** Tabs as the extension's own pages know them. */
import type { Stage } from './stage.ts';

type Tabs = { chrome: { tabs: { query(of: object): Promise<{ id: number; url?: string }[]> } } };

/** Id of the newest tab at this address. Throws where there is none. */
export async function tabOf(stage: Stage, url: string): Promise<number> {
  const desk = await stage.desk();
  const id = await desk.evaluate(
    async (wanted) => (await (globalThis as unknown as Tabs).chrome.tabs.query({})).filter(({ url: at }) => at === wanted).at(-1)?.id,
    url,
  );
  if (id === undefined) throw new Error(`no tab at ${url}`);
  return id;
}
