#!/usr/bin/env node
/**
 * `npm run new:network -- ID "Name" [MATCH_PATTERN…]`: lays out everything a network needs (docs/networks.md): its folder, its
 * entry, its line in the lists, address examples. Without a match pattern it is self-hosted software, told by its pages.
 * What is still to be done is printed; `npm test` stays red until it is.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { filesOf, register, type Wish } from './new/files.ts';

const [id = '', name = '', ...hosts] = process.argv.slice(2);
const wish: Wish = { id, name, hosts };
if (!/^[a-z][a-z0-9]*$/.test(id) || !name || hosts.some((host) => !/^(\*|https?):\/\/(\*\.)?[^/*]+\/\*$/.test(host))) {
  process.stderr.write('usage: npm run new:network -- id "Name" [*://*.example.com/*]…   (id: small letters and digits)\n');
  process.exit(2);
}
if (existsSync(`lib/networks/${id}`)) {
  process.stderr.write(`lib/networks/${id} is there already\n`);
  process.exit(2);
}
for (const [path, text] of Object.entries(filesOf(wish))) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
register(wish);
process.stdout.write(
  [
    `lib/networks/${id}/     facts and finders: a file a layout; the contract is lib/networks/network.ts`,
    `tests/networks/${id}/examples.ts   addresses by kind of page`,
    `tests/pages/${id}/      an invented sample page per view, then: npm run expect -- tests/pages/${id}/*.html`,
    ...(hosts.length ? [`locales/*.json           networks.${id}.terms, and termsUrl in its index.ts`] : []),
    '',
  ].join('\n'),
);
