/**
 * How a network's part reaches the reader in a page: each network is a file of its own (entrypoints/network-<id>.ts), put
 * into the content script world just before the reader, so that a page carries one network and not all of them.
 */
import type { Taught } from '../model/taught.ts';
import type { General, Layout, Network } from './network.ts';

/** On the content script's own global, which the page does not share. */
const KEY = Symbol.for('rueckkanal.networks');
const GENERAL = Symbol.for('rueckkanal.general');
const DETECTOR = Symbol.for('rueckkanal.detector');

/** Id of the software that made a page, or null. */
export type Detector = (root: Document) => string | null;

/** What reads without knowing the site. */
export interface GeneralPart {
  general: readonly General[];
  taught: (data: Taught) => Layout;
}

type Shared = typeof globalThis & { [KEY]?: Map<string, Network>; [GENERAL]?: GeneralPart; [DETECTOR]?: Detector };

const shared = (): Map<string, Network> => {
  const world = globalThis as Shared;
  world[KEY] ??= new Map();
  return world[KEY];
};

/** Hands a network to the reader of this page; a newer version's replaces the one before. */
export function offer(network: Network): void {
  shared().set(network.id, network);
}

/** The network with this id, if its part is in this page. */
export const offered = (id: string): Network | undefined => shared().get(id);

/** Hands the general readers to the reader of this page. */
export function offerGeneral(part: GeneralPart): void {
  (globalThis as Shared)[GENERAL] = part;
}

/** The general readers, if their part is in this page. */
export const offeredGeneral = (): readonly General[] => (globalThis as Shared)[GENERAL]?.general ?? [];

/** Layouts of readers the user taught, if the part that understands them is in this page. */
export const offeredTaught = (taught: readonly Taught[]): Layout[] => {
  const part = (globalThis as Shared)[GENERAL];
  return part ? taught.map((data) => part.taught(data)) : [];
};

/** Hands the reader of this page what tells the software of a site. */
export function offerDetector(detector: Detector): void {
  (globalThis as Shared)[DETECTOR] = detector;
}

/** The detector, where the address alone does not tell the network. */
export const offeredDetector = (): Detector | undefined => (globalThis as Shared)[DETECTOR];
