/** Every message is parsed and its sender checked here, before anything else looks at it. */
import type { Browser } from 'wxt/browser';
import { FROM_CONTENT, Message } from '../../lib/messages.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { moveMany, tagMany } from './bulk.ts';
import { dropCampaign, forgetEntrant } from './campaign.ts';
import { capture } from './capture.ts';
import { card } from './card.ts';
import { tick } from './clock.ts';
import { deed } from './deed.ts';
import { dismiss } from './dismiss.ts';
import { drawWinners } from './draw.ts';
import { erase } from './erase.ts';
import { BadMessage, failed } from './failed.ts';
import { front, insert, ring } from './front.ts';
import { keep } from './keep.ts';
import { hello } from './hello.ts';
import { putGeneral } from './parts.ts';
import { importChunk } from './import.ts';
import { log } from './log.ts';
import { currentSettings } from './memory.ts';
import { match } from './match.ts';
import { move } from './move.ts';
import { never, own } from './own.ts';
import { person } from './person.ts';
import { type From, type FromContent, fromOf } from './sender.ts';
import { queueMention } from './queue-mention.ts';
import { report } from './report.ts';
import { saveSettings } from './settings.ts';
import { sightings } from './sightings.ts';
import { tag } from './tag.ts';
import { keepTaught, lesson, teach } from './teach.ts';
import { undo } from './undo.ts';
import { watch } from './watch.ts';

/** Messages that only make sense from a page of a network. */
function content(from: From): FromContent {
  if (from.kind !== 'content') throw new BadMessage('only from a network page');
  return from;
}

async function handle(message: Message, from: From, settings: Settings): Promise<unknown> {
  const tab = from.kind === 'content' ? from.tab : null;
  switch (message.type) {
    case 'hello':
      return hello(content(from), message.software ?? null, settings);
    case 'general':
      return putGeneral(content(from), settings);
    case 'sightings':
      return sightings(message, content(from), settings);
    case 'deed':
      return deed(message, content(from), settings);
    case 'card':
      return card(message, settings);
    case 'move':
      return move(message, tab, from.kind === 'content' ? from.network : null);
    case 'tag':
      return tag(message, tab);
    case 'own':
      return own(message.item, tab);
    case 'never':
      return never(message.actor, tab);
    case 'undo':
      return undo(message.token, tab);
    case 'settings':
      return saveSettings(message.settings);
    case 'lesson':
      return lesson(content(from));
    case 'taught':
      return keepTaught(message.taught, content(from));
    case 'teach':
      return teach(message.tab);
    case 'capture':
      return capture(message.tab);
    case 'person':
      return person(message);
    case 'log':
      return log(message);
    case 'dismiss':
      return dismiss(message);
    case 'keep':
      return keep(message);
    case 'drop-campaign':
      return dropCampaign(message);
    case 'draw':
      return drawWinners(message);
    case 'forget-entrant':
      return forgetEntrant(message);
    case 'match':
      return match(message);
    case 'watch':
      return watch(message);
    case 'queue-mention':
      return queueMention(message);
    case 'report':
      return report(message.tab, settings);
    case 'moves':
      return moveMany(message);
    case 'tags':
      return tagMany(message);
    case 'front':
      return front(message.tab, settings);
    case 'ring':
      return ring(message, settings);
    case 'insert':
      return insert(message, settings);
    case 'tick':
      return tick().then(() => ({ ok: true }));
    case 'import':
      return importChunk(message);
    case 'erase':
      return erase();
  }
}

/** The answer to a message, `{ error }` where it could not be done; never rejects. */
export async function answer(raw: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> {
  try {
    const parsed = Message.safeParse(raw);
    if (!parsed.success) throw new BadMessage('shape');
    const settings = await currentSettings();
    const from = fromOf(sender, parsed.data, settings);
    if (!from || (from.kind === 'content' && !FROM_CONTENT.has(parsed.data.type))) throw new BadMessage('sender');
    return await handle(parsed.data, from, settings);
  } catch (error) {
    return failed(error);
  }
}

/** Listener for runtime.onMessage: answers through sendResponse (a promise as result is not understood by every browser). */
export function onMessage(raw: unknown, sender: Browser.runtime.MessageSender, sendResponse: (answer: unknown) => void): true {
  void answer(raw, sender).then(sendResponse);
  return true;
}
