/** Links with their parameters. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkFor, NO_UTM, withUtm } from '../../../lib/rules/plan/utm.ts';

const utm = { ...NO_UTM, source: 'x', campaign: 'Herbst & Winter' };

it.each([
  ['https://a.de', 'https://a.de?utm_source=x&utm_campaign=Herbst%20%26%20Winter'],
  ['https://a.de/b?q=%20x&leer#teil', 'https://a.de/b?q=%20x&leer&utm_source=x&utm_campaign=Herbst%20%26%20Winter#teil'],
  ['https://a.de/?utm_source=alt&utm_medium=mail', 'https://a.de/?utm_medium=mail&utm_source=x&utm_campaign=Herbst%20%26%20Winter'],
  ['https://a.de/?', 'https://a.de/?utm_source=x&utm_campaign=Herbst%20%26%20Winter'],
  ['javascript:alert(1)', null],
  ['a.de', null],
  ['', null],
])('%s', (url, link) => expect(withUtm(url, utm)).toBe(link));

it('leaves the address alone where there is nothing to add', () =>
  expect(withUtm('https://a.de/?b=1#c', NO_UTM)).toBe('https://a.de/?b=1#c'));

it('says network and campaign by itself, unless something else is filled in', () => {
  expect(linkFor({ url: 'https://a.de', utm: NO_UTM }, 'linkedin', 'Messe')).toBe('https://a.de?utm_source=linkedin&utm_campaign=Messe');
  expect(linkFor({ url: 'https://a.de', utm: { ...NO_UTM, source: 'brief' } }, 'linkedin')).toBe('https://a.de?utm_source=brief');
});

it('gives every parameter back as it was filled in, beside what was there', () =>
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string({ minLength: 1 }), (url, source) => {
      fc.pre(source.trim() !== '' && source.isWellFormed());
      const link = withUtm(url, { ...NO_UTM, source });
      const [before, after] = [new URL(url), new URL(link ?? '')];
      expect(after.searchParams.get('utm_source')).toBe(source.trim());
      expect([after.origin, after.pathname, after.hash]).toEqual([before.origin, before.pathname, before.hash]);
      for (const [name, value] of before.searchParams) expect(after.searchParams.getAll(name)).toContain(value);
    }),
  ));
