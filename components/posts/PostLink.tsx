/** What a post says, as a link to it where it has an address; a tab opens by the user's click only. */
import type { OwnPost } from '../../lib/model/plan.ts';
import { webAddress } from '../base/address.ts';
import { Words } from '../base/Words.tsx';
import { excerptWords } from './words.ts';

export function PostLink({ post, limit = 120 }: { post: OwnPost; limit?: number }) {
  const address = webAddress(post.url);
  const words = <Words text={excerptWords(post, limit)} limit={limit} />;
  return address ? (
    <a className="rk-post-link" href={address} target="_blank" rel="noreferrer noopener">
      {words}
    </a>
  ) : (
    <span className="rk-post-link">{words}</span>
  );
}
