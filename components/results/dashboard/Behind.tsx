/** What a figure is made of. */
export function Behind(_: { id: string | null; results: unknown; now: number; zone: string; close: () => void }) {
  return null;
}
