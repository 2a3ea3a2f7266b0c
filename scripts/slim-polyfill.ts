/**
 * What of webextension-polyfill a network's page carries. Two thirds of it is a table of all extension APIs, of which a
 * content script has `runtime` only; the rest would be parsed in every page our users open.
 */
const TABLE = /(const apiMetadata = )(\{[\s\S]*?\n {6}\})(;\s*if \(Object\.keys\(apiMetadata\))/;

/** The polyfill's source with the table cut to `runtime`. Throws where a new version of it looks different: look again then. */
export function slimPolyfill(source: string): string {
  const table = TABLE.exec(source)?.[2];
  const { runtime } = JSON.parse(table ?? '{}') as { runtime?: object };
  if (!runtime) throw new Error('webextension-polyfill has changed: its table of APIs was not found');
  return source.replace(TABLE, (_, start: string, _table: string, end: string) => `${start}${JSON.stringify({ runtime })}${end}`);
}

/** Vite plugin that puts it to work; for builds of content scripts only. */
export const slimPolyfillPlugin = {
  name: 'rueckkanal:slim-polyfill',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => (/webextension-polyfill\/dist\/browser-polyfill\.js/.test(id) ? { code: slimPolyfill(code), map: null } : undefined),
};
