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
}

/** Entries in one message, as far as threads allow: keeps a message small enough for one slice. */
const MOST = 150;

export class Report {
  viewer: Reading['viewer'] = null;
  private readonly frame: Pick<Reading, 'network' | 'layout' | 'nesting' | 'page'>;
  private readonly posts = new Map<unknown, PostSighting>();
  private readonly comments = new Map<string, CommentSighting>();
  private readonly context = new Set<string>();
  private readonly people = new Map<string, PersonSighting>();
  private readonly gaps: Gap[] = [];
  private readonly told = new Set<string>();
  private first = true;

  constructor(frame: Pick<Reading, 'network' | 'layout' | 'nesting' | 'page'>) {
    this.frame = frame;
  }

  get empty(): boolean {
    return this.posts.size + this.comments.size + this.people.size + this.gaps.length === 0;
  }

  add({ posts, comments, context }: Changes): void {
    for (const post of posts) this.posts.set(post.id ?? post, post);
    const asContext = new Set(context);
    for (const comment of comments) {
      const { id } = comment;
      if (!asContext.has(id)) this.context.delete(id);
      else if (!this.comments.has(id)) this.context.add(id);
      // Set anew at the end: the last batch knows the order of its thread best.
      this.comments.delete(id);
      this.comments.set(id, comment);
    }
  }

  /** People whose reach is news; the same figure is told once a page. */
  addPeople(people: readonly PersonSighting[]): void {
    for (const person of people) {
      const key = person.url ?? person.handle ?? person.name;
      if (this.once(`person ${key} ${person.followers}`)) this.people.set(key, person);
    }
  }

  /** Each kind of gap is told once a page. */
  addGaps(gaps: readonly Gap[]): void {
    for (const gap of gaps) if (this.once(`gap ${gap.kind} ${gap.detail.replace(/ ×\d+$/, '')}`)) this.gaps.push(gap);
  }

  /** The messages that tell all this, and forgets it. Threads are never cut. */
  messages(): Batch[] {
    if (this.empty) return [];
    const groups = this.groups();
    const posts = [...this.posts.values()];
    const messages: Batch[] = [];
    do {
      const comments: CommentSighting[] = [];
      while (groups.length && comments.length + (groups[0]?.length ?? 0) <= MOST) comments.push(...(groups.shift() ?? []));
      if (!comments.length && groups.length) comments.push(...(groups.shift() ?? []));
      messages.push(this.message(posts.splice(0, MOST), comments));
    } while (groups.length || posts.length);
    for (const part of [this.posts, this.comments, this.context, this.people]) part.clear();
    this.gaps.length = 0;
    return messages;
  }

  private message(posts: PostSighting[], comments: CommentSighting[]): Batch {
    const { first, viewer } = this;
    this.first = false;
    // People and gaps go with the first message only.
    const people = [...this.people.values()];
    const gaps = [...this.gaps];
    this.people.clear();
    this.gaps.length = 0;
    const context = comments.map(({ id }) => id).filter((id) => this.context.has(id));
    return { type: 'sightings', reading: { ...this.frame, viewer, posts, comments, people, gaps }, first, context };
  }

  private groups(): CommentSighting[][] {
    const all = [...this.comments.values()];
    const thread = threadsOf(all, this.frame.nesting);
    const groups = new Map<string, CommentSighting[]>();
    for (const comment of all) {
      const key = thread(comment);
      const group = groups.get(key);
      if (group) group.push(comment);
      else groups.set(key, [comment]);
    }
    return [...groups.values()];
  }

  private once(key: string): boolean {
    return !this.told.has(key) && Boolean(this.told.add(key));
  }
}
