/** All networks we read, in the order they are asked. A test walks lib/networks and demands that every folder is here. */
import { instagram } from './instagram/index.ts';
import { linkedin } from './linkedin/index.ts';
import type { Network } from './network.ts';
import { wordpress } from './wordpress/index.ts';
import { x } from './x/index.ts';

export const networks: readonly Network[] = [linkedin, x, instagram, wordpress];

/** The network with this id, or undefined. */
export const networkById = (id: string): Network | undefined => networks.find((network) => network.id === id);
