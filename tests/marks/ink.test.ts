import { expect, it } from 'vitest';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { inkOn } from '../../lib/marks/pin.ts';
import { DEFAULT_TAGS } from '../../lib/model/settings.ts';

/** WCAG 2.2 relative luminance and contrast, as the standard writes them. */
function contrast(one: string, other: string): number {
  const light = (color: string): number => {
    const full = color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color;
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [light(one), light(other)].sort((x, y) => y - x) as [number, number];
  return (a + 0.05) / (b + 0.05);
}

it('any tag colour reads with contrast 4.5', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const color = `#${value.toString(16).padStart(6, '0')}`;
      expect(contrast(color, inkOn(color))).toBeGreaterThan(4.5);
    }),
    { numRuns: 2000 },
  );
});

it('so do the built-in tags and the states', () => {
  for (const { color } of DEFAULT_TAGS) expect(contrast(color, inkOn(color))).toBeGreaterThan(4.5);
  const states = [...readFileSync('lib/marks/mark.css', 'utf8').matchAll(/--back: (#\w{6})/g)].map(([, color]) => color as string);
  expect(states.length).toBe(5);
  for (const color of states) expect(contrast(color, '#fff')).toBeGreaterThan(4.5);
});
