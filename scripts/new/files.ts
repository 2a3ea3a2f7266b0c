/** What `npm run new:network` writes. */
import { readFileSync, writeFileSync } from 'node:fs';

export interface Wish {
  id: string;
  name: string;
  /** Match patterns of its hosts; empty for self-hosted software. */
  hosts: readonly string[];
}

const facts = ({
  id,
  name,
  hosts,
}: Wish): string => `/** What is known of ${name} without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
  id: '${id}',
  name: '${name}',
  hosts: [${hosts.map((host) => `'${host}'`).join(', ')}],
  termsUrl: null,
  proposed: '${hosts.length ? 'capture' : 'overlay'}',
  page,
  accountKeys,
};
`;

const index = ({ id, name }: Wish): string => `/** ${name}. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';

export const ${id}: Network = { ...facts, layouts: [] };
`;

const address = ({ name }: Wish): string => `/** ${name}'s addresses as facts. Pure. */
import type { Network } from '../network.ts';
import { plainAddress } from '../shared/address.ts';

/** What an address is and its canonical form. */
export const page: Network['page'] = (url) => ({ kind: 'other', url: url.origin + url.pathname });

/** Keys of an account, most stable first. */
export const accountKeys: Network['accountKeys'] = ({ url }) => [url && plainAddress(url)].filter((key) => key != null && key !== '') as string[];
`;

const software = ({
  name,
}: Wish): string => `/** Is a page made by ${name}? Asked on every page of a site the user added: each mark a selector of its own (lib/networks/software.ts). */
import { hasAny } from '../shared/find.ts';

const MARKS = ['meta[name="generator"][content^="${name}"]'];

export const software = (root: Document): boolean => hasAny(root, MARKS);
`;

const entry = ({ id }: Wish): string => `/** The part of a page's content script that knows this network; see lib/networks/offered.ts. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ${id} } from '@/lib/networks/${id}/index.ts';
import { offer } from '@/lib/networks/offered.ts';

export default defineUnlistedScript(() => offer(${id}));
`;

const examples = ({ name, hosts }: Wish): string => {
  const host = hosts[0]?.replace(/^\*/, 'https').replace('*.', 'www.').replace(/\/\*$/, '/') ?? 'https://forum.muster.example/';
  return `/** Addresses of ${name} by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  other: [['${host}', '${host}']],
};
`;
};

/** Paths and texts of the new files. */
export function filesOf(wish: Wish): Record<string, string> {
  const folder = `lib/networks/${wish.id}`;
  return {
    [`${folder}/facts.ts`]: facts(wish),
    [`${folder}/index.ts`]: index(wish),
    [`${folder}/address.ts`]: address(wish),
    ...(wish.hosts.length ? {} : { [`${folder}/software.ts`]: software(wish) }),
    [`entrypoints/network-${wish.id}.ts`]: entry(wish),
    [`tests/networks/${wish.id}/examples.ts`]: examples(wish),
  };
}

/** `text` with an import after the last one and `id` at the end of the list that starts with `start`. */
function listed(text: string, line: string, start: string, id: string): string {
  const imports = text.lastIndexOf('\nimport ');
  const after = text.indexOf('\n', imports + 1) + 1;
  const withImport = text.slice(0, after) + line + text.slice(after);
  const open = withImport.indexOf(start) + start.length;
  const close = withImport.indexOf(']', open);
  const before = withImport.slice(open, close).trimEnd();
  return `${withImport.slice(0, open)}${before}${before && !before.endsWith(',') ? ',' : ''} ${id}${withImport.slice(close)}`;
}

/** Adds the network to the lists of lib/networks (index.ts, readers.ts) and, where it is self-hosted, to software.ts. `npm run format` puts them in shape. */
export function register({ id, hosts }: Wish): void {
  const lists: [string, string, string, string][] = [
    ['lib/networks/index.ts', `import { facts as ${id} } from './${id}/facts.ts';\n`, 'networks: readonly NetworkFacts[] = [', id],
    ['lib/networks/readers.ts', `import { ${id} } from './${id}/index.ts';\n`, 'readers: readonly Network[] = [', id],
  ];
  if (!hosts.length)
    lists.push([
      'lib/networks/software.ts',
      `import { software as ${id} } from './${id}/software.ts';\n`,
      'SOFTWARE: readonly (readonly [id: string, fits: (root: Document) => boolean])[] = [',
      `['${id}', ${id}]`,
    ]);
  for (const [path, line, start, entry] of lists) {
    const text = readFileSync(path, 'utf8');
    // The list of software holds pairs, so that its end is the bracket at the start of a line.
    if (path.endsWith('software.ts')) {
      const end = text.lastIndexOf('\n];');
      const imports = text.lastIndexOf('\nimport ');
      const after = text.indexOf('\n', imports + 1) + 1;
      writeFileSync(path, `${text.slice(0, after)}${line}${text.slice(after, end)}\n  ${entry},${text.slice(end)}`);
    } else writeFileSync(path, listed(text, line, start, entry));
  }
}
