/** Whose reach a page shows, and who is logged in. */
import type { Account, PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { channelUrl, page } from './address.ts';
import { account, first, nameIn } from './find.ts';
import { owner } from './video.ts';

const HEADER = [
  'yt-page-header-view-model', // since 2024
  '#channel-header,ytd-c4-tabbed-header-renderer', // to 2024
  'ytd-page-header-renderer',
];
/** Name at the head of a channel's page. */
export const channelName = (root: Document): string => {
  const header = first(root, HEADER);
  return nameOf(first(header, ['h1', '#channel-name #text', '#text'])) || nameIn(find(header, 'ytd-channel-name'));
};

/** Followers in the head: an element of their own until 2024, since then one of the words beside "videos". */
function followers(header: Element | null): number | null {
  const own = find(header, '#subscriber-count');
  if (own?.textContent?.trim()) return countText(own.textContent);
  const words = all(header, 'yt-content-metadata-view-model span,[class*="metadata" i] span')
    .filter((el) => !el.childElementCount || el.getAttribute('role') === 'text')
    .map((el) => el.textContent?.trim() ?? '')
    .filter((text) => /^\D{0,20}\d/.test(text) && !text.startsWith('@') && text.length < 60);
  // Hidden followers leave the number of videos alone.
  return words.length > 1 ? countText(words[0]) : null;
}

/** The channel a page is about, or whose video it shows. */
export function people(ctx: Ctx): PersonSighting[] {
  const { root, url } = ctx;
  const { kind } = page(url);
  if (kind === 'post') {
    const count = find(root, 'ytd-video-owner-renderer #owner-sub-count');
    const channel = count && owner(ctx);
    return channel ? [{ ...channel, followers: countText(count.textContent), as: 'subscribers' }] : [];
  }
  const here = channelUrl(url.href, url);
  const header = first(root, HEADER);
  const name = channelName(root);
  if (kind !== 'profile' || !here || !header || !name) return [];
  const told = account(name, here, url);
  // The page still shows the last channel while the next one loads: its handle then differs.
  const words = all(header, '#channel-handle,span,yt-formatted-string').map((el) => el.textContent?.trim() ?? '');
  const handle = words.find((text) => /^@\S{3,60}$/.test(text))?.slice(1);
  if (told.handle && handle && told.handle.toLowerCase() !== handle.toLowerCase()) return [];
  return [{ ...told, handle: told.handle ?? handle?.toLowerCase() ?? null, followers: followers(header), as: 'subscribers' }];
}

/** Who is logged in: told only once the account menu has been opened. */
export function viewer({ root, url }: Ctx): Account | null {
  const header = find(root, 'ytd-active-account-header-renderer');
  const handle = nameOf(find(header, '#channel-handle')) || attr(find(header, '#channel-handle'), 'title');
  return /^@\S/.test(handle) ? account(nameOf(find(header, '#account-name')) || handle, `/${handle}`, url) : null;
}
