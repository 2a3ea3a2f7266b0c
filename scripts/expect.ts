#!/usr/bin/env node
/** `npm run expect -- tests/pages/x/home.html …`: writes what the reader finds on sample pages beside them; read it before you commit it. */
import { writeFileSync } from 'node:fs';
import { answerFor } from './pages/answer.ts';

for (const file of process.argv.slice(2))
  writeFileSync(file.replace(/\.html$/, '.expected.json'), `${JSON.stringify(answerFor(file), null, 1)}\n`);
