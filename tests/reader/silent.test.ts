// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

it('WXT’s start event, named after the extension, never reaches the page', async () => {
  const heard: string[] = [];
  const dispatch = vi.spyOn(document, 'dispatchEvent').mockImplementation(({ type }) => Boolean(heard.push(type)));
  const post = vi.spyOn(window, 'postMessage').mockImplementation(() => {});
  const { ContentScriptContext } = await import('wxt/utils/content-script-context');
  new ContentScriptContext('reader', { noScriptStartedPostMessage: true });
  // That WXT sends it by itself shows that the next line tests something.
  expect(heard).toHaveLength(1);
  await import('../../entrypoints/reader.content/silent-start.ts');
  new ContentScriptContext('reader', { noScriptStartedPostMessage: true });
  expect(heard).toHaveLength(1);
  expect(post).not.toHaveBeenCalled();
  dispatch.mockRestore();
});
