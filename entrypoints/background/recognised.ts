/** A site the user added turned out to run some software: noted once, so that the options page can name it. */
import type { Settings } from '../../lib/model/settings.ts';
import { write } from '../../lib/store/write.ts';
import { inTurn } from './queue.ts';
import { tell } from './tell.ts';

/** Notes it where nothing was known of the site before; a site may run several, the first one seen names it. */
export async function recognised(origin: string, network: string, settings: Settings, now = Date.now()): Promise<void> {
  if (!settings.sites.some((site) => site.origin === origin && site.network === '')) return;
  const stores = await inTurn(() =>
    write(now, async (w) => {
      await w.putSettings({
        ...w.settings,
        sites: w.settings.sites.map((site) => (site.origin === origin && site.network === '' ? { ...site, network } : site)),
      });
      return w.changed;
    }),
  );
  await tell({ stores });
}
