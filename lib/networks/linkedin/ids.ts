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
export function postRef(text: string | null | undefined): PostRef | null {
  const hit = /(activity|ugcPost|share|groupPost)(?::|%3A|-)(?:\d+-)?(\d{15,20})/i.exec(text ?? '');
  return hit ? { kind: hit[1] as string, id: hit[2] as string } : null;
}

/**
 * Comment id and its post out of a comment urn: `(activity:P,C)` (Ember), `(urn:li:ugcPost:P,C)` (server-driven, guest),
 * `fsd_comment:(C,urn:li:activity:P)` (links). Null for anything else.
 */
export function commentRef(text: string | null | undefined): { id: string; post: PostRef } | null {
  const hit = /comment:\((?:(\d+),)?(?:urn:li:)?(\w+):(?:\d+-)?(\d+)(?:,(\d+))?\)/.exec(text ?? '');
  const id = hit?.[1] ?? hit?.[4];
  return hit && id ? { id, post: { kind: hit[2] as string, id: hit[3] as string } } : null;
}

/**
 * The post's id inside a server-driven key `<K>-replaceableCommentTools…`: K is base64 of a protobuf message whose
 * field 1 is the activity, field 2 the ugcPost, each `{1: varint}`, zigzag encoded. Null where it says something else
 * (advertisements use other fields).
 */
export function keyRef(key: string | null | undefined): PostRef | null {
  const base = /^([\w+/]+=*)-(?:replaceable|comment)/.exec(key ?? '')?.[1];
  if (!base) return null;
  let bytes: string;
  try {
    bytes = atob(base.replace(/_/g, '/'));
  } catch {
    return null;
  }
  const kind = { '\n': 'activity', '\x12': 'ugcPost' }[bytes[0] ?? ''];
  if (!kind || bytes.charCodeAt(2) !== 8) return null;
  let value = 0n;
  for (let at = 3; at < bytes.length && at < 13; at++) {
    const byte = bytes.charCodeAt(at);
    value |= BigInt(byte & 127) << BigInt(7 * (at - 3));
    if (byte < 128) return { kind, id: String(value >> 1n) };
  }
  return null;
}

/** Address of a post. */
export const postUrl = ({ kind, id }: PostRef): string => `https://www.linkedin.com/feed/update/urn:li:${kind}:${id}/`;

/** Address of a comment, or of a reply under `parent`, as LinkedIn's own "copy link" builds it. */
export function commentUrl(post: PostRef, id: string, parent: string | null): string {
  const urn = (comment: string): string => encodeURIComponent(`urn:li:comment:(${post.kind}:${post.id},${comment})`);
  return `${postUrl(post)}?commentUrn=${urn(parent ?? id)}${parent ? `&replyUrn=${urn(id)}` : ''}`;
}
