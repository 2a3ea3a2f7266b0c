/** Which self-hosted software a page runs, as a network. */
import { readerById } from './readers.ts';
import type { Ctx, Network } from './network.ts';
import { softwareIn } from './software.ts';

/** The network of the software whose marks the page carries, else undefined. */
export const softwareOf = ({ root }: Ctx): Network | undefined => readerById(softwareIn(root) ?? '');
