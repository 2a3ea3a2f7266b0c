/** Which post it is. Its own address is hidden in feeds until one points at it, and often opaque; other links tell as well. */
import type { Ctx } from '../network.ts';
import { all } from '../shared/find.ts';
import { commentIn, page, postIn } from './address.ts';
import { isShared, type PostBox } from './box.ts';
import { ARTICLE, hrefOf, ownAll } from './find.ts';
import { payloadOf, type Story } from './payload.ts';

/** The story the payload tells of this post: by its address, or by the token that all its links carry. */
export function storyOf(link: Element | null, author: Element | null, ctx: Ctx): Story | undefined {
  const { stories } = payloadOf(ctx.root);
  if (!stories.size) return undefined;
  const url = hrefOf(link, ctx);
  const token = (hrefOf(author, ctx) ?? url)?.searchParams.get('__cft__[0]');
  return (url && stories.get(postIn(url) ?? '')) ?? (token ? stories.get(token) : undefined);
}

/** The number of the post as its comments name it: it holds where the post's own address is hidden. */
export function idByComments({ box }: PostBox, ctx: Ctx): string | null {
  const link = all(box, `${ARTICLE} a[href*="comment_id="]`).find((a) => a.closest(ARTICLE) !== box);
  const url = hrefOf(link, ctx);
  return (url && commentIn(url)?.post) ?? null;
}

/** Ids in the addresses of its photos: the set is the post's (`pcb.`, in groups `gm.`), else a single photo stands for it. */
function idsByPhotos(post: PostBox, ctx: Ctx): { set: string | null; photo: string | null } {
  const urls = ownAll(post.box, 'a[href*="fbid="]')
    .filter((link) => !isShared(link, post))
    .map((link) => hrefOf(link, ctx));
  const photos = new Set(urls.map((url) => url && postIn(url)));
  return {
    set: /^(?:pcb|gm)\.(\d+)$/.exec(urls[0]?.searchParams.get('set') ?? '')?.[1] ?? null,
    photo: photos.size === 1 ? ([...photos][0] ?? null) : null,
  };
}

/** The post's number, null where only opaque forms are known, and its other ids. */
export function idsOf(post: PostBox, link: Element | null, story: Story | undefined, ctx: Ctx): { id: string | null; aliases: string[] } {
  const url = hrefOf(link, ctx);
  const linked = (url && postIn(url)) ?? null;
  const { set, photo } = idsByPhotos(post, ctx);
  // Beside a photo, what the page is about.
  const here = post.box.closest('[role="complementary"]') && page(ctx.url).kind === 'post' ? postIn(ctx.url) : null;
  const id =
    [idByComments(post, ctx), story?.id, set, linked, linked ? null : photo, here].find((told) => told && /^\d/.test(told)) ?? null;
  const others = [linked, url?.searchParams.get('substory_index')].filter((other) => other && other !== id && /^\w{3,150}$/.test(other));
  return { id, aliases: [...new Set(others as string[])] };
}
