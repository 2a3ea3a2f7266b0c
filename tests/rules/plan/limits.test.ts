/** Lengths as each network counts them. */
import { expect, it } from 'vitest';
import { lengthOn } from '../../../lib/rules/plan/limits.ts';

const LINK = `https://www.beispiel.de/${'lang-'.repeat(20)}seite`;

it.each([
  ['x', 'Grüße', 5],
  ['x', '日本', 4],
  ['x', '👩‍👩‍👧‍👦', 2],
  ['x', 'e\u0301', 1],
  ['x', `Mehr: ${LINK}`, 6 + 23],
  ['x', `${LINK} ${LINK}`, 23 + 1 + 23],
  ['mastodon', `Mehr: ${LINK}`, 6 + 23],
  ['bluesky', '👩‍👩‍👧‍👦!', 2],
  ['threads', 'abc', 3],
  ['linkedin', '👍', 2],
])('%s counts %s as %d', (network, text, used) => expect(lengthOn(network, text).used).toBe(used));

it.each([
  ['x', 280],
  ['linkedin', 3000],
  ['facebook', 63_206],
  ['instagram', 2200],
  ['threads', 500],
  ['mastodon', 500],
  ['bluesky', 300],
])('%s: %d letters fit, one more does not', (network, most) => {
  expect(lengthOn(network, 'a'.repeat(most))).toEqual({ used: most, most, over: false });
  expect(lengthOn(network, 'a'.repeat(most + 1)).over).toBe(true);
});

it('knows no limit where none is known', () => {
  expect(lengthOn(null, 'a'.repeat(99_999))).toEqual({ used: 99_999, most: null, over: false });
  expect(lengthOn('xing', 'abc').most).toBeNull();
});
