/** What was read on one page and is not yet told to the background; grows while telling fails, keeps each id once. */
import type { CommentSighting, Gap, PersonSighting, PostSighting, Reading } from '../model/sighting.ts';
import type { Changes } from './page.ts';
import { threadsOf } from './threads.ts';

/** One message's worth: shape of `Sightings` in lib/messages.ts. */
export interface Batch {
  type: 'sightings';
  reading: Reading;
  first: boolean;
  context: string[];
  contextPosts: string[];
}

/** Entries in one message, as far as threads allow: keeps a message small enough for one slice. */
const MOST = 150;

export type Report = ReturnType<typeof createReport>;

/** `first`: nothing was told of this page yet, so that its first message counts it as read. */
export function createReport({ network, layout, nesting, page }: Pick<Reading, 'network' | 'layout' | 'nesting' | 'page'>, first = true) {
  const frame = { network, layout, nesting, page };
  const posts = new Map<unknown, PostSighting>();
  /** By each of its ids: what its comments, told later, stand under. Without words and figures: those were told. */
  const begun = new Map<string, PostSighting>();
  const comments = new Map<string, CommentSighting>();
  const context = new Set<string>();
  let people: PersonSighting[] = [];
  let gaps: Gap[] = [];
  const told = new Set<string>();

  const once = (key: string): boolean => !told.has(key) && Boolean(told.add(key));
  const empty = (): boolean => posts.size + comments.size + people.length + gaps.length === 0;

  function message(some: PostSighting[], threads: CommentSighting[], viewer: Reading['viewer']): Batch {
    const here = new Set(some.flatMap(({ id, aliases }) => [id, ...aliases]));
    const above = new Set(threads.flatMap(({ post }) => (post === null || here.has(post) ? [] : (begun.get(post) ?? []))));
    for (const { figures: _, ...post } of some)
      for (const id of [post.id, ...post.aliases]) if (id !== null) begun.set(id, { ...post, text: '' });
    const batch: Batch = {
      type: 'sightings',
      reading: { ...frame, viewer, posts: [...some, ...above], comments: threads, people, gaps },
      first,
      context: threads.map(({ id }) => id).filter((id) => context.has(id)),
      contextPosts: [...above].flatMap(({ id }) => id ?? []),
    };
    first = false;
    people = [];
    gaps = [];
    return batch;
  }

  return {
    empty,
    layout,
    /** Was anything of it told? */
    get begun(): boolean {
      return !first;
    },
    add(changes: Changes): void {
      for (const post of changes.posts) posts.set(post.id ?? post, post);
      const known = new Set(changes.context);
      for (const comment of changes.comments) {
        const { id } = comment;
        if (!known.has(id)) context.delete(id);
        else if (!comments.has(id)) context.add(id);
        // Set anew at the end: the last batch knows the order of its thread best.
        comments.delete(id);
        comments.set(id, comment);
      }
    },
    /** People whose reach is news; the same figure is told once a page. */
    addPeople(seen: readonly PersonSighting[]): void {
      people.push(
        ...seen.filter(({ url, handle, name, followers, members, fans }) =>
          once(`person ${url ?? handle ?? name} ${followers} ${members} ${fans}`),
        ),
      );
    },
    /** Each kind of gap is told once a page. */
    addGaps(found: readonly Gap[]): void {
      gaps.push(...found.filter(({ kind, detail }) => once(`gap ${kind} ${detail.replace(/ ×\d+$/, '')}`)));
    },
    /** The messages that tell all this, and forgets it. Threads are never cut. */
    messages(viewer: Reading['viewer']): Batch[] {
      const groups = Map.groupBy(comments.values(), threadsOf([...comments.values()], frame.nesting));
      const rest = [...posts.values()];
      const out: Batch[] = [];
      const threads: CommentSighting[] = [];
      for (const group of groups.values()) {
        if (threads.length && threads.length + group.length > MOST) out.push(message(rest.splice(0, MOST), threads.splice(0), viewer));
        threads.push(...group);
      }
      while (rest.length || threads.length || people.length || gaps.length)
        out.push(message(rest.splice(0, MOST), threads.splice(0), viewer));
      for (const part of [posts, comments, context]) part.clear();
      return out;
    },
  };
}
