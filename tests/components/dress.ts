/** What jsdom leaves out and our screens ask for. */
import { vi } from 'vitest';

/** Open channels of a page; Node's own BroadcastChannel refuses jsdom's events. A message reaches all others of its name. */
export class Channel {
  static open = new Set<Channel>();
  onmessage: ((event: { data: unknown }) => void) | null = null;
  readonly name: string;
  constructor(name: string) {
    this.name = name;
    Channel.open.add(this);
  }
  postMessage(data: unknown): void {
    for (const other of Channel.open) if (other !== this && other.name === this.name) queueMicrotask(() => other.onmessage?.({ data }));
  }
  close(): void {
    Channel.open.delete(this);
  }
}

/** To be called before each test; `vi.unstubAllGlobals` takes it back. */
export function dressDocument(): void {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.stubGlobal('BroadcastChannel', Channel);
  Object.assign(document, { fonts: { addEventListener: () => {}, removeEventListener: () => {} } });
  // Nothing has a size in jsdom, and a list that draws only what is seen would draw nothing.
  for (const side of ['clientWidth', 'clientHeight'])
    Object.defineProperty(Element.prototype, side, { configurable: true, get: () => 600 });
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
}
