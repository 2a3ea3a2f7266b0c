/** The part of a page's content script that knows this network; see lib/networks/offered.ts. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hackernews } from '@/lib/networks/hackernews/index.ts';
import { offer } from '@/lib/networks/offered.ts';

export default defineUnlistedScript(() => offer(hackernews));
