import { describe, expect, test } from 'vitest';
import { inOrder, nextOpening, tidyTime, wrongDay } from '../../components/settings/openings.ts';
import { ownAccount } from '../../components/settings/own.ts';
import { siteOrigin } from '../../components/settings/site.ts';
import { luminance, textOn } from '../../components/settings/contrast.ts';
import { webAddress } from '../../components/base/address.ts';
import { sitePattern } from '../../components/base/reach.ts';
import { DEFAULT_TAGS } from '../../lib/model/settings.ts';

const none = { own: [], sites: [] };

describe('own accounts', () => {
  test('an address is taken with or without https, and named by its last part', () => {
    const found = ownAccount(' x.com/Beispiel_GmbH/ ', '', none);
    expect(found).toMatchObject({ account: { network: 'x', name: 'Beispiel_GmbH', url: 'https://x.com/Beispiel_GmbH/' } });
  });
  test('the same account in another spelling is known already', () => {
    const first = ownAccount('https://x.com/beispiel', 'Beispiel', none);
    if (!('account' in first)) throw new Error('not taken');
    expect(ownAccount('https://www.x.com/BEISPIEL?lang=de', '', { ...none, own: [first.account] })).toEqual({ wrong: 'known' });
    expect(ownAccount('https://www.x.com/BEISPIEL', '', { ...none, own: [{ ...first.account, keys: [] }] })).toEqual({ wrong: 'known' });
  });
  test('what is no account says why', () => {
    expect(ownAccount('  ', '', none)).toEqual({ wrong: 'empty' });
    expect(ownAccount('beispiel', '', none)).toEqual({ wrong: 'no-address' });
    expect(ownAccount('javascript:alert(1)', '', none)).toEqual({ wrong: 'no-address' });
    expect(ownAccount('https://example.org/anna', '', none)).toEqual({ wrong: 'no-network' });
    expect(ownAccount('https://x.com/', '', none)).toEqual({ wrong: 'no-account' });
  });
});

describe('self-hosted sites', () => {
  test('only the origin is kept', () =>
    expect(siteOrigin('blog.beispiel.de/2026/post?x=1', [])).toEqual({ origin: 'https://blog.beispiel.de' }));
  test('what is none says why', () => {
    expect(siteOrigin('', [])).toEqual({ wrong: 'empty' });
    expect(siteOrigin('mein blog', [])).toEqual({ wrong: 'no-address' });
    expect(siteOrigin('ftp://beispiel.de', [])).toEqual({ wrong: 'no-address' });
    expect(siteOrigin('https://x.com/home', [])).toEqual({ wrong: 'network' });
    expect(siteOrigin('https://b.de', [{ origin: 'https://b.de', network: 'wordpress', level: 'read' }])).toEqual({ wrong: 'known' });
  });
  test('a port has no place in the pattern that is asked for', () =>
    expect(sitePattern('http://localhost:8080')).toBe('http://localhost/*'));
});

describe('working hours', () => {
  test('times are tidied, nonsense stays as typed', () => {
    expect(['9', '9:30', '0930', '9.30', '24', '25:00', 'x'].map(tidyTime)).toEqual([
      '09:00',
      '09:30',
      '09:30',
      '09:30',
      '24:00',
      '25:00',
      'x',
    ]);
  });
  test('what is wrong with a day', () => {
    expect(wrongDay([])).toBeNull();
    expect(
      wrongDay([
        { from: '13:30', to: '18:00' },
        { from: '08:00', to: '12:00' },
      ]),
    ).toBeNull();
    expect(
      wrongDay([
        { from: '08:00', to: '12:00' },
        { from: '12:00', to: '24:00' },
      ]),
    ).toBeNull();
    expect(wrongDay([{ from: '9', to: '12:00' }])).toBe('time');
    expect(wrongDay([{ from: '17:00', to: '09:00' }])).toBe('order');
    expect(wrongDay([{ from: '24:00', to: '24:00' }])).toBe('order');
    expect(
      wrongDay([
        { from: '08:00', to: '12:00' },
        { from: '11:59', to: '18:00' },
      ]),
    ).toBe('overlap');
  });
  test('a new interval never makes a day wrong unless the day is full', () => {
    for (const to of ['09:00', '12:00', '17:59', '18:00', '21:30']) {
      const day = [{ from: '08:00', to }];
      expect(wrongDay([...day, nextOpening(day)]), to).toBeNull();
    }
    expect(
      inOrder([
        { from: '13:00', to: '14:00' },
        { from: '08:00', to: '09:00' },
      ])[0]?.from,
    ).toBe('08:00');
  });
});

describe('contrast', () => {
  test('black and white, and the known ratio', () => {
    expect(textOn('#ffffff')).toEqual({ text: '#000000', ratio: 21 });
    expect(textOn('#000000')).toEqual({ text: '#ffffff', ratio: 21 });
    // WCAG's own example of the least grey on white.
    expect(1.05 / (luminance('#767676') + 0.05)).toBeCloseTo(4.54, 2);
  });
  test('the preset tags read well', () => {
    for (const { id, color } of DEFAULT_TAGS) expect(textOn(color).ratio, id).toBeGreaterThan(4.5);
  });
});

test('only web addresses become links', () => {
  expect(webAddress('https://x.com/a')).toBe('https://x.com/a');
  for (const bad of [null, '', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'x.com/a'])
    expect(webAddress(bad)).toBeNull();
});
