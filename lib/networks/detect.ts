/** Which self-hosted software a page runs, told by the page itself; its address tells nothing. */
import { networks } from './index.ts';
import type { Ctx, Network } from './network.ts';

/** The first self-hosted network one of whose layouts fits the page, else undefined. */
export function softwareOf(ctx: Ctx): Network | undefined {
  return networks.find(
    (network) =>
      network.hosts.length === 0 &&
      network.layouts.some((layout) => {
        try {
          return layout.fits(ctx);
        } catch {
          return false;
        }
      }),
  );
}
