/** Shape of a network's address examples. */
import type { PageKind } from '../../lib/model/sighting.ts';

/** By kind of page: addresses, each with its canonical form. */
export type Examples = Partial<Record<PageKind, [address: string, canonical: string][]>>;
