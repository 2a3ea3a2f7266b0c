/** Every invented sample page gives exactly what stands beside it; a page without an expectation fails. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerFor } from '../../scripts/pages/answer.ts';

describe('sample pages', () => {
  const files = globSync('tests/pages/*/*.html');
  it('exist', () => expect(files.length).toBeGreaterThan(0));
  it.each(files)('%s', (file) => {
    const expected = file.replace(/\.html$/, '.expected.json');
    expect(existsSync(expected), `no ${expected}: npm run expect -- ${file}`).toBe(true);
    expect(answerFor(file)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
