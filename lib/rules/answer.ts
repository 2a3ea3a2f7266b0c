/** A reading in the shape of DESIGN.md's contract (`inspect`), judged. Pure. */
import type { Settings } from '../model/settings.ts';
import type { Account, CommentSighting, Interval, PostSighting, Reading } from '../model/sighting.ts';
import type { Network } from '../networks/network.ts';
import { saneTime } from './interval.ts';
import { timesOf } from './item.ts';
import { judge } from './judge.ts';
import { isOwn, ownKeys } from './own.ts';
import { stateOf } from './state.ts';

const iso = (time: Interval | null): { from: string; to: string } | null =>
  time && { from: new Date(time.from).toISOString(), to: new Date(time.to).toISOString() };
const who = ({ name, url, handle }: Account): { name: string; url: string | null; handle: string | null } => ({ name, url, handle });

const postShape = ({ id, aliases, url, author, text, time, ad }: PostSighting): object => ({
  id,
  aliases,
  url,
  author: who(author),
  text,
  time: iso(time),
  ad,
});

const commentShape = (c: CommentSighting, byOwn: boolean): object => ({
  id: c.id,
  post: c.post,
  parent: c.parent,
  url: c.url,
  author: who(c.author),
  text: c.text,
  time: iso(c.time),
  byPostAuthor: c.byPostAuthor,
  byOwn,
  repliesShown: c.repliesShown,
  repliesHidden: c.repliesHidden,
});

/** The contract's object. `own`: addresses of the company's accounts; `now`: epoch ms. */
export function contractAnswer(reading: Reading, network: Network, own: readonly string[], settings: Settings, now: number): object {
  const keys = ownKeys(network, own);
  const page = URL.canParse(reading.page.url) ? new URL(reading.page.url) : null;
  const byOwn = (comment: CommentSighting): boolean => Boolean(comment.own) || isOwn(comment.author, keys, network, page);
  // Persons and times as merge.ts takes them: inspect prints what the extension would record.
  const personOf = ({ author }: CommentSighting): string => network.accountKeys(author, page)[0] ?? `name ${author.name}`;
  const judged = judge(
    reading.comments.map((comment) => ({ ...comment, time: saneTime(comment.time) })),
    reading.nesting,
    byOwn,
    personOf,
  );
  const byId = new Map(reading.comments.map((comment) => [comment.id, comment]));
  const items = judged.flatMap(({ comment, verdict, block }) => {
    const start = saneTime((byId.get(block ?? '') ?? comment).time)?.from ?? null;
    const { dueAt, warnAt } = timesOf(start, settings);
    const state = stateOf(verdict, warnAt, dueAt, now);
    return state ? [{ comment: comment.id, state, dueAt: dueAt === null ? null : new Date(dueAt).toISOString() }] : [];
  });
  return {
    network: reading.network,
    layout: reading.layout,
    page: reading.page,
    viewer: reading.viewer && who(reading.viewer),
    posts: reading.posts.map(postShape),
    comments: reading.comments.map((comment) => commentShape(comment, byOwn(comment))),
    items,
    people: reading.people.map((person) => ({ ...who(person), followers: person.followers })),
    gaps: reading.gaps,
  };
}
