/**
 * The contract between the reader and a network's folder (DESIGN.md, "A network's folder").
 *
 * Everything here is a pure fact or a pure finder: it takes the root it may look at and never the global `document`,
 * never changes the page, never throws on an odd page (the reader catches, but a throw costs the whole entry).
 * Imported by the content script: types only, no zod.
 */
import type { Account, Entry, Figures, Nesting, PageKind, PersonSighting } from '../model/sighting.ts';

/** What a finder may know: the page's root, its address (location, not canonical), and the clock (epoch ms). */
export interface Ctx {
  readonly root: Document;
  readonly url: URL;
  readonly now: number;
}

export type DeedKind = 'reaction' | 'share' | 'follow' | 'connect' | 'join';

/** A button of the network that one of us may press, found from the element that was clicked. */
export interface Action {
  kind: DeedKind;
  /** State before the page handles the click: true where the deed is already done (a click then undoes it). */
  on: boolean;
  /** Ask again later: true done, false not done, null cannot tell (button gone, page left). Must find the button anew, pages replace nodes. */
  now(): boolean | null;
  /** What it is done to. `id` is a post's or comment's bare id or null for an account. */
  target: { type: 'post' | 'comment' | 'account'; id: string | null; url: string | null; account: Account | null };
}

/** Where one of us writes, and what sends it. A saved reply is put into the field by the user's click (lib/marks/insert.ts); `send` is for tools beside the page, we never press it. */
export interface Composer {
  /** Selector of the field (textarea, contenteditable). */
  field: string;
  /** Selector of the button that sends, inside the same form or box as the field. */
  send: string;
}

/** One generation of a network's page structure. */
export interface Layout {
  /** Short name, unique in its network: 'ember', 'sdui', 'guest'. */
  readonly id: string;
  readonly nesting: Nesting;
  /** Cheap (a few querySelector calls): is this page, at this address, built this way? Asked again after each navigation. */
  fits(ctx: Ctx): boolean;
  /** Selectors of the elements that are a post or a comment; each with a comment naming the view it serves. */
  readonly entries: readonly string[];
  /** Attributes in which the page rewrites a reused node's identity ('href', 'data-urn' ...); observed live. */
  readonly attributes?: readonly string[];
  /**
   * Cheap identity of what the element shows now, or null if it is no entry after all. Must change when the node is
   * reused for another entry, and when something that matters changed (replies unfolded, text expanded).
   */
  identify(el: Element, ctx: Ctx): string | null;
  /** Reads the entry; null where the element is furniture. `repliesShown` is left 0. */
  read(el: Element, ctx: Ctx): Entry | null;
  /** What a post's element shows of its success; asked only for posts of ours. Null where it tells nothing. */
  figures?(el: Element, ctx: Ctx): Figures | null;
  /** Facts that only the order of entries tells (X: replies by order of cells). May change the entries given. */
  relate?(entries: readonly { el: Element; entry: Entry }[], ctx: Ctx): void;
  /** Who is logged in; null for a guest or where the page does not tell. */
  viewer(ctx: Ctx): Account | null;
  /** The account that acts on this entry where it differs from the viewer (LinkedIn: "acting as" a page). */
  actor?(el: Element, ctx: Ctx): Account | null;
  /** Accounts whose reach the page shows (profile and company pages, hover cards). */
  people?(ctx: Ctx): PersonSighting[];
  /** Fields this view never shows (an old forum's list tells no time of a topic's start): their absence is no gap. */
  readonly lacks?: readonly ('author' | 'time' | 'text')[];
  /** Does this page promise a thread (address or a count shown)? Then finding no entry at all is a gap. */
  promises(ctx: Ctx): boolean;
  /** Asked where a post was read and no comment: are there comments on the page all the same, that could not be read? Then that is a gap. */
  owes?(ctx: Ctx): boolean;
  /** Where marks stand: after the author's name (tags) and after the entry's time, else name (state). */
  anchors(el: Element): { name: Element | null; time: Element | null };
  /** The network's button under a click, with its state before the click is handled. */
  action?(target: Element, ctx: Ctx): Action | null;
  /** Fields in which a comment or reply is written, each with the view it serves in a comment. */
  readonly composers?: readonly Composer[];
}

/**
 * A reader that knows no network: it looks how this page is built and gives a layout for it, or null where it finds
 * nothing it could stand behind. Asked where no named layout fits or a named one found nothing (lib/networks/web).
 */
export interface General {
  readonly id: 'taught' | 'markup' | 'structure';
  /** Looks through the page once; the layout it gives serves this page as long as it stays. */
  derive(ctx: Ctx): Layout | null;
}

/** How far the extension may go on a network (FIELD.md, "Consent first"). */
export type Level = 'off' | 'capture' | 'read' | 'overlay';

/** What is known of a network without a page at hand: all that the background and our own pages need. */
export interface NetworkFacts {
  /** Folder name: 'linkedin'. Also the key of its words: locales, section `networks`. */
  readonly id: string;
  /** Proper name as written by its maker; not translated. */
  readonly name: string;
  /** Match patterns of its fixed hosts; empty for self-hosted software (the user adds site addresses). */
  readonly hosts: readonly string[];
  /** Where its terms of use stand; the plain-words note is locales `networks.<id>.terms`. Null for self-hosted software. */
  readonly termsUrl: string | null;
  /** The level proposed on the welcome page. */
  readonly proposed: Level;
  /** What kind of page an address is, and its canonical address. Pure; also used where no page is at hand. */
  page(url: URL): { kind: PageKind; url: string };
  /** Keys by which an account is recognised, most stable first, unique inside the network ('in/slug', handle in lower case). Also takes what a user typed as own account ({ url }). */
  accountKeys(account: Pick<Account, 'url' | 'handle'> & { id?: string | null | undefined }, page: URL | null): string[];
  /** True where it lives in a frame of its own on other sites' pages (Disqus): then frames are read, not only tabs. */
  readonly frames?: boolean;
}

/** With the readers of its pages. */
export interface Network extends NetworkFacts {
  readonly layouts: readonly Layout[];
}
