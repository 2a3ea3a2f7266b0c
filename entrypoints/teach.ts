/** "Teach this page": put into a page by the popup's button, ends with the lesson. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from 'wxt/browser';
import type { TeachAnswer } from '@/lib/messages.ts';
import { teach } from '@/lib/marks/teach/teach.ts';
import { offeredDetector } from '@/lib/networks/offered.ts';
import { addressOf } from '@/lib/reader/address.ts';
import { createLesson } from '@/lib/reader/teach/lesson.ts';
import { preview } from '@/lib/reader/teach/preview.ts';
import { errorOf } from '@/lib/reader/outbox.ts';

const KEY = Symbol.for('rueckkanal.teach');
type Shared = typeof globalThis & { [KEY]?: () => void };

export default defineUnlistedScript(async () => {
  const shared = globalThis as Shared;
  shared[KEY]?.();
  const software = offeredDetector()?.(document) ?? null;
  const begun = (await browser.runtime.sendMessage({ type: 'lesson', software })) as TeachAnswer;
  if (errorOf(begun) !== null) return;
  const { network, words, language } = begun;
  const url = addressOf(document);
  shared[KEY] = teach({
    root: document,
    words,
    language,
    begin: () => createLesson({ root: document, url, network, newId: () => crypto.randomUUID(), now: () => Date.now() }),
    preview: (taught) => preview(taught, { root: document, url, now: Date.now() }),
    async save(taught) {
      const answer = (await browser.runtime.sendMessage({ type: 'taught', taught, software }).catch(() => undefined)) as { text?: string };
      const error = errorOf(answer);
      if (error !== null || !answer.text)
        throw (error === 'full' ? words.errorFull : error === 'newer' ? words.errorNewer : words.errorOther) ?? '';
      return answer.text;
    },
    ended: () => delete shared[KEY],
  });
});
