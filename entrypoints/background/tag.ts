/** Setting and removing a tag. A person is kept only while somebody of us keeps anything of them (data kept to the minimum). */
import { t } from '../../lib/i18n.ts';
import type { Message, MoveAnswer } from '../../lib/messages.ts';
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { profileAt } from '../../lib/rules/account-at.ts';
import { keptAccount } from '../../lib/rules/excerpt.ts';
import { isHeld } from '../../lib/rules/held.ts';
import { isErased } from '../../lib/store/erased.ts';
import { itemsBy, personBy } from '../../lib/store/lookup.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import type { Write } from '../../lib/store/write.ts';
import { BadMessage } from './failed.ts';
import { newId } from './ids.ts';
import { tagLabel } from './labels.ts';
import { moved, type Told } from './moved.ts';
import { webAddress } from './tame.ts';

type TagMessage = Extract<Message, { type: 'tag' }>;

/** Whose words they are: an item's author, or a mention's; or whose profile. */
interface Author extends Pick<ItemRow, 'network' | 'author' | 'authorKeys'> {
  answeredAt: number | null;
}

const personFrom = (item: Author, now: number): Person => ({
  id: newId(),
  name: item.author.name,
  accounts: [{ ...item.author, network: item.network }],
  keys: item.authorKeys,
  tags: [],
  followers: [],
  createdAt: now,
  lastContactAt: item.answeredAt,
});

type Meant = Pick<TagMessage, 'item' | 'person'> & Pick<Partial<Extract<Message, { type: 'person' }>>, 'mention' | 'account'>;

/** Somebody entered by the address of their profile. Throws BadMessage where it is nobody's outside. */
function entered({ url, name }: NonNullable<Meant['account']>, settings: Settings): Author {
  const found = profileAt(url, settings);
  if ('wrong' in found) throw new BadMessage(`profile: ${found.wrong}`);
  const network = found.network.id;
  const author = keptAccount({ name, url: found.url.href, handle: null });
  return { network, author, authorKeys: found.keys.map((key) => `${network}|${key}`), answeredAt: null };
}

async function authorOf(w: Write, { item, mention, account }: Meant): Promise<Author | undefined> {
  if (item !== null) return w.get('items', item);
  if (account) return entered(account, w.settings);
  const row = mention === undefined ? undefined : await w.get('mentions', mention);
  return row && { network: row.network, author: row.account, authorKeys: row.keys, answeredAt: null };
}

/** The person meant: the one named, or the author of the item or mention, created where a tag is set for the first time. */
export async function find(w: Write, { on, ...meant }: Meant & Pick<TagMessage, 'on'>): Promise<Person | undefined> {
  if (meant.person !== null) return w.get('people', meant.person);
  const row = await authorOf(w, meant);
  if (!row) return undefined;
  // Without a key (a guest without address) nobody could be recognised again.
  const known = await personBy(w.tx, row.authorKeys);
  if (known || !on || !row.authorKeys.length || (await isErased(w.tx, row.authorKeys))) return known;
  const answered = (await itemsBy(w.tx, row.authorKeys)).flatMap(({ answeredAt }) => answeredAt ?? []);
  return personFrom({ ...row, answeredAt: answered.length ? Math.max(...answered) : null }, w.now);
}

/** Why there is nobody to do it to: gone, or erased and not to be kept again. */
export async function whyNobody(w: Write, meant: Meant): Promise<string> {
  const row = meant.person === null ? await authorOf(w, meant) : undefined;
  return row && (await isErased(w.tx, row.authorKeys)) ? t('personNotice.erasedBefore') : t('notice.movedGone');
}

/** After something was taken away: the person as long as anything is kept of them. Tells whether they stay. */
export async function keepHeld(w: Write, person: Person): Promise<boolean> {
  const held = isHeld(person);
  await (held ? w.putPerson(person) : w.remove('people', person.id));
  return held;
}

/** Sets or removes the tag at one person, unless it is so already. True where that changed something. */
export async function setTag(w: Write, person: Person, { tag, on }: Pick<TagMessage, 'tag' | 'on'>, url: string | null): Promise<boolean> {
  const others = person.tags.filter((set) => set.tag !== tag);
  const had = others.length < person.tags.length;
  if (had === on) return false;
  if (on) await w.putPerson({ ...person, tags: [...others, { tag, at: w.now, url }] });
  else await keepHeld(w, { ...person, tags: others });
  return true;
}

/** Sets or removes one tag, with link and date. Throws BadMessage for a tag that is not in the settings' list. */
export const tag = (message: TagMessage, tab: number | null, now = Date.now()): Promise<MoveAnswer> =>
  moved(now, tab, async (w): Promise<Told> => {
    const preset = w.settings.tags.find(({ id }) => id === message.tag);
    if (!preset && message.on) throw new BadMessage('unknown tag');
    const person = await find(w, message);
    if (!person) return { text: await whyNobody(w, message), undoable: false };
    const label = preset ? tagLabel(preset) : message.tag;
    const undoable = await setTag(w, person, message, webAddress(message.url));
    return { text: message.on ? t('notice.tagSet', [label]) : t('notice.tagRemoved', [label]), undoable };
  });
