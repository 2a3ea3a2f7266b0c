/** Who is logged in to the app. */
import type { Account } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { attr, find } from '../shared/find.ts';
import { nameIn } from './address.ts';

/** What the server wrote into the page for the app; the account stands in it as a string inside a string. */
const PRELOADED = /"currentUser":"\{\\"id\\":(\d{1,12}),\\"username\\":\\"([^"\\]{1,80})\\"(?:,\\"name\\":\\"([^"\\]{1,200})\\")?/;

/** The account of the button in the header, else of the page's own data; null for a guest. */
export function viewer({ root, url }: Ctx): Account | null {
  const button = find(root, '#current-user,.d-header .current-user,#toggle-current-user');
  if (!button) return null;
  const link = absolute(attr(button.matches('[href]') ? button : find(button, '[href*="/u/"]'), 'href'), url);
  const image = find(button, 'img.avatar,img');
  // "/user_avatar/forum.example/anna/48/12_2.png"
  const pictured = /\/user_avatar\/[^/]+\/([^/]+)\/\d+\//.exec(attr(image, 'src'))?.[1];
  const [, id, told, full] = PRELOADED.exec(find(root, '#data-preloaded')?.getAttribute('data-preloaded') ?? '') ?? [];
  const handle = told ?? nameIn(link) ?? pictured ?? null;
  const name = full || attr(image, 'title') || attr(find(button, '[title]'), 'title') || handle;
  if (!name || !handle) return null;
  return { name, url: link?.href ?? `${url.origin}/u/${encodeURIComponent(handle)}`, handle, ...(id ? { id } : {}) };
}
