/** Types of browsers.mjs, which stays plain JavaScript because it runs before anything is installed. */
export type BrowserKind = 'chrome' | 'firefox';
export function findBrowser(kind: BrowserKind): string | null;
export function ensureBrowsers(kinds: readonly BrowserKind[], say: (line: string) => void): Record<BrowserKind, string | null>;
export function installHint(kind: BrowserKind): string;
export function hasDisplay(): boolean;
export function asRoot(): boolean;
