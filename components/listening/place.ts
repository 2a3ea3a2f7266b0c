/** Where in listening the address is: '#listening', '#listening/terms', '#listening/find/ID'. Pure. */
import { hashOf } from '../shell/route.ts';

export const TABS = ['finds', 'opportunities', 'reports', 'terms'] as const;
type Tab = (typeof TABS)[number];

/** The tab that is named, null for none; and the find that is wanted. `id`: what the hash says behind '#listening/'. */
export function placeIn(id: string | null): { tab: Tab | null; find: string | null } {
  const [, find = null] = /^find\/(.+)$/s.exec(id ?? '') ?? [];
  return { tab: TABS.find((one) => one === id) ?? null, find };
}

export const findHash = (id: string): string => hashOf({ screen: 'listening', id: `find/${id}` });
