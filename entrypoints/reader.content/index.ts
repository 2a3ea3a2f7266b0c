/** Runs in a network's page after consent: registered by the background, or injected once by a toolbar click ("capture"). */
import './silent-start.ts';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from 'wxt/browser';
import { start } from './start.ts';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  // No message to the page (FIELD.md); one.ts keeps it to one reader.
  noScriptStartedPostMessage: true,
  main(ctx): void {
    // Gives nothing back: Firefox refuses an injection whose script ends on a function.
    start({
      root: document,
      valid: () => ctx.isValid,
      send: (message) => browser.runtime.sendMessage(message),
      listen: (heard) => {
        const listener = (
          message: unknown,
          sender: { id?: string | undefined; tab?: unknown },
          sendResponse: (answer: unknown) => void,
        ): true | undefined => {
          // Only our own background; other pages of ours and other extensions have nothing to say here.
          const answer = sender.id === browser.runtime.id && !sender.tab ? heard(message) : undefined;
          if (answer === undefined) return;
          void Promise.resolve(answer).then(sendResponse);
          return true;
        };
        browser.runtime.onMessage.addListener(listener);
        return () => browser.runtime.onMessage.removeListener(listener);
      },
      now: () => Date.now(),
    });
  },
});
