import { expect, it } from 'vitest';
import { accountKeys, codeIn, userIn } from '../../../lib/networks/threads/address.ts';

const keys = (url: string | null, handle: string | null = null) => accountKeys({ url, handle }, null);

it('keys of an account are its user name, however it is given', () => {
  for (const typed of [
    'https://www.threads.com/@Muster.Systemhaus',
    'https://www.threads.net/@muster.systemhaus/replies?hl=de',
    'threads.net/@muster.systemhaus',
    '@muster.systemhaus',
    'muster.systemhaus',
    '/@muster.systemhaus/post/DSMuster0Ab',
  ])
    expect(keys(typed), typed).toEqual(['muster.systemhaus']);
  expect(keys(null, '@Jana')).toEqual(['jana']);
});

it('other hosts give none', () => {
  for (const url of ['https://threads.com.evil.example/@jana', 'https://notthreads.com/@jana', 'https://evil.example/@jana', ''])
    expect(keys(url), url).toEqual([]);
});

it('a link names a post only by its code', () => {
  expect(codeIn('/@jana/post/DSMuster0Ab/media')).toBe('DSMuster0Ab');
  expect(codeIn('https://www.threads.net/t/DSMuster0Ab?x')).toBe('DSMuster0Ab');
  expect(codeIn('https://evil.example/@jana/post/DSMuster0Ab')).toBeNull();
  expect(codeIn('/@jana/post/')).toBeNull();
  expect(userIn('/search?q=@jana')).toBeNull();
});
