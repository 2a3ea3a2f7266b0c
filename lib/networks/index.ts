/** All networks we read, in the order they are asked. A test walks lib/networks and demands that every folder is here. */
import type { Network } from './network.ts';
import { x } from './x/index.ts';

export const networks: readonly Network[] = [x];

/** The network with this id, or undefined. */
export const networkById = (id: string): Network | undefined => networks.find((network) => network.id === id);
