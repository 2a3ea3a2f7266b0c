#!/usr/bin/env node
/**
 * `npm run -s inspect -- --url URL [--now ISO] [--own ACCOUNT_URL]… [--network ID] [--reader structure|markup] FILE.html`: what the product's reader finds on a
 * saved page, judged with the product's rules, as one JSON object (shape: DESIGN.md, "Contracts").
 * Exit 2 with one line on standard error for a file or address it cannot take.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inspectPage } from './inspect/page.ts';

function fail(message: string): never {
  process.stderr.write(`inspect: ${message}\n`);
  process.exit(2);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      now: { type: 'string' },
      own: { type: 'string', multiple: true },
      network: { type: 'string' },
      reader: { type: 'string' },
    },
  });
  const file = positionals[0];
  if (!file || positionals.length > 1 || !values.url) fail('usage: inspect --url URL [--now ISO] [--own ACCOUNT_URL]… FILE.html');
  if (!URL.canParse(values.url)) fail(`not an address: ${values.url}`);
  const now = values.now === undefined ? Date.now() : Date.parse(values.now);
  if (Number.isNaN(now)) fail(`not a time: ${values.now}`);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    fail(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? error}`);
  }
  const answer = inspectPage(bytes, {
    url: new URL(values.url),
    now,
    own: values.own ?? [],
    network: values.network,
    reader: values.reader,
  });
  if (typeof answer === 'string') fail(answer);
  process.stdout.write(`${JSON.stringify(answer, null, 1)}\n`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
