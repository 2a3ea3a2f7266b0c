/**
 * LinkedIn's ids: urns in their many spellings, the time inside an id, and the ids hidden in the server-driven pages' keys.
 *
 * Sources: captures/linkedin/DOM.md, "Ids and absolute time" (snowflake checked against createdAt and datePublished;
 * key encoding checked against the comment urns of the same cards).
 */

/** A post's id with the kind its urn names; activity ids are publish times, ugcPost and share ids are draft times. */
export interface PostRef {
  kind: string;
  id: string;
}

export interface CommentRef {
  id: string;
  post: PostRef;
}

/** Epoch ms at which an id was minted, or null for a number that cannot be such an id. */
export function idTime(id: string): number | null {
  if (!/^\d{15,20}$/.test(id)) return null;
  const ms = Number(BigInt(id) >> 22n);
  // LinkedIn's feed is younger than 2008; later than 2090 is a wrong number.
  return ms > 1.2e12 && ms < 3.8e12 ? ms : null;
}

/**
 * The first post urn in a text: 'urn:li:activity:N', 'urn%3Ali%3AugcPost%3AN', 'groupPost:G-N', and the guest addresses'
 * '…-activity-N-xxxx'. Null where there is none.
 */
export function postRef(text: string): PostRef | null {
  const [, kind, id] = /(activity|ugcPost|share|groupPost)(?::|%3A|-)(?:\d+-)?(\d{15,20})/.exec(text) ?? [];
  return kind && id ? { kind, id } : null;
}

/**
 * Comment id and its post out of a comment urn: `(activity:P,C)` (Ember), `(urn:li:ugcPost:P,C)` (server-driven, guest),
 * `fsd_comment:(C,urn:li:activity:P)` (links). Null for anything else.
 */
export function commentRef(text: string): CommentRef | null {
  const [, before, kind, post, after] = /comment:\((?:(\d+),)?(?:urn:li:)?(\w+):(?:\d+-)?(\d+)(?:,(\d+))?\)/.exec(text) ?? [];
  const id = before ?? after;
  return id && kind && post ? { id, post: { kind, id: post } } : null;
}

/**
 * The post's id inside a server-driven key `<K>-replaceableCommentTools…`: K is base64 of a protobuf message whose
 * field 1 is the activity, field 2 the ugcPost, each `{1: varint}`, zigzag encoded. Null where it says something else
 * (advertisements use other fields).
 */
export function keyRef(key: string): PostRef | null {
  const base = /^([\w+/]+=*)-(?:replaceable|comment)/.exec(key)?.[1];
  if (!base) return null;
  let bytes: string;
  try {
    bytes = atob(base.replace(/_/g, '/'));
  } catch {
    return null;
  }
  const kind = bytes[0] === '\n' ? 'activity' : bytes[0] === '\x12' ? 'ugcPost' : null;
  if (!kind || bytes[2] !== '\b') return null;
  let value = 0n;
  for (let at = 3; at < bytes.length && at < 13; at++) {
    const byte = bytes.charCodeAt(at);
    value |= BigInt(byte & 127) << BigInt(7 * (at - 3));
    if (byte < 128) return { kind, id: String(value >> 1n) };
  }
  return null;
}

/** 'urn:li:activity:N'. */
export const urn = ({ kind, id }: PostRef): string => `urn:li:${kind}:${id}`;
