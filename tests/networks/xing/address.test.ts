import { expect, it } from 'vitest';
import { accountKeys } from '../../../lib/networks/xing/address.ts';

const keys = (url: string) => accountKeys({ url, handle: null }, null);

it('keys of an account are the path of its page, however it is given', () => {
  for (const typed of [
    'https://www.xing.com/profile/Jana_Beispiel2/cv?sc_o=x',
    'xing.com/profile/Jana_Beispiel2',
    '/profile/jana_beispiel2',
  ])
    expect(keys(typed), typed).toEqual(['profile/jana_beispiel2']);
  for (const typed of ['https://www.xing.com/pages/Muster', 'https://www.xing.com/companies/muster/updates'])
    expect(keys(typed)).toEqual(['pages/muster']);
  expect(keys('https://www.xing.com/profile/J%C3%BCrgen_Muster')).toEqual(['profile/jürgen_muster']);
  expect(keys('https://www.xing.com/profile/50%_Muster')).toEqual(['profile/50%_muster']);
});

it('other hosts and pages give none', () => {
  for (const url of ['https://xing.com.evil.example/profile/jana', 'https://notxing.com/profile/jana', 'https://www.xing.com/jobs/x-1', ''])
    expect(keys(url), url).toEqual([]);
});
