import { defineConfig } from 'wxt';
import { networks } from './lib/networks/index.ts';

/** Host permissions of the networks with fixed addresses; each is asked for one by one (FIELD.md, consent first). */
const hosts = networks.flatMap((network) => network.hosts);

/**
 * write-excel-file packs larger workbooks in a worker made from a blob, which the pages' content security policy forbids (rightly). Packed
 * where it stands instead: a workbook of figures takes milliseconds.
 */
const packedHere = {
  name: 'workbooks-without-worker',
  transform(code: string, id: string): string | undefined {
    if (!id.includes('write-excel-file') || !/zipToArrayBuffer\.js(\?|$)/.test(id)) return undefined;
    const inWorker = "import { zip } from 'fflate';";
    if (!code.includes(inWorker)) throw new Error('write-excel-file packs in another way now: see that it needs no worker');
    return code.replace(inWorker, "import { zipSync } from 'fflate';\nconst zip = (files, done) => done(null, zipSync(files));");
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [packedHere] }),
  hooks: {
    // Both browsers give promises for the few calls a page's script makes: the polyfill's 10 kB stay out of pages.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type, name }) => type === 'content-script' || name === 'teach')) return;
      config.plugins ??= [];
      config.plugins.push({ name: 'no-polyfill-in-pages', config: () => ({ resolve: { alias: { 'wxt/browser': '@wxt-dev/browser' } } }) });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'de',
    // Tests cannot click the browser's own permission dialog: in the mode "e2e" hosts and notices are granted from the
    // start. Everything else is the same code (issue 2).
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(mode === 'e2e' ? ['notifications'] : []),
    ],
    ...(mode === 'e2e'
      ? { host_permissions: [...hosts, '*://*/*'] }
      : { optional_permissions: ['notifications'], optional_host_permissions: [...hosts, '*://*/*'] }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rueckkanal@rueckkanal.de',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
