/**
 * A second look at what came from a page: the reader cuts and cleans, but a page that took over its renderer could send
 * anything. Lengths are bounded and addresses are web addresses, whatever arrives.
 */
import type { Account, Figures, Reading } from '../../lib/model/sighting.ts';
import { absolute } from '../../lib/networks/shared/address.ts';
import { harmless, TEXT_LIMIT } from '../../lib/networks/shared/text.ts';

const NAME = 200;
const ID = 500;
/** Entries of one batch; a page of 10,000 comments comes in several. */
const ENTRIES = 5000;

/** The address if it is a web address of bearable length, else null. */
export const webAddress = (url: string | null): string | null =>
  url !== null && absolute(url, new URL('https://x.invalid/')) && /^https?:/i.test(url) ? url : null;

export const tameAccount = (account: Account): Account => ({
  ...account,
  name: harmless(account.name, NAME),
  url: webAddress(account.url),
  handle: account.handle?.slice(0, NAME) ?? null,
  id: account.id?.slice(0, ID) ?? null,
});

const short = (id: string): boolean => id.length > 0 && id.length <= ID;

/** Counts a page can truly show; anything else is none. */
const count = (value: number | null): number | null => (value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null);
const tameFigures = ({ reactions, comments, shares, views }: Figures): Figures => ({
  reactions: count(reactions),
  comments: count(comments),
  shares: count(shares),
  views: count(views),
});

/** The reading with bounded texts and web addresses only; entries without a usable id are left out. */
export function tame(reading: Reading): Reading {
  return {
    ...reading,
    viewer: reading.viewer && tameAccount(reading.viewer),
    posts: reading.posts.slice(0, ENTRIES).map((post) => ({
      ...post,
      id: post.id !== null && short(post.id) ? post.id : null,
      aliases: post.aliases.filter(short).slice(0, 10),
      url: webAddress(post.url),
      author: tameAccount(post.author),
      text: harmless(post.text, TEXT_LIMIT),
      ...(post.figures && { figures: tameFigures(post.figures) }),
    })),
    comments: reading.comments
      .filter(({ id }) => short(id))
      .slice(0, ENTRIES)
      .map((comment) => ({
        ...comment,
        url: webAddress(comment.url),
        author: tameAccount(comment.author),
        text: harmless(comment.text, TEXT_LIMIT),
      })),
    people: reading.people.slice(0, ENTRIES).map((person) => ({ ...person, ...tameAccount(person) })),
    gaps: reading.gaps.slice(0, 20).map((gap) => ({ ...gap, detail: gap.detail.slice(0, NAME) })),
  };
}
