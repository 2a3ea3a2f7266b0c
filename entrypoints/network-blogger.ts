/** The part of a page's content script that knows this network; see lib/networks/offered.ts. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { blogger } from '@/lib/networks/blogger/index.ts';
import { offer } from '@/lib/networks/offered.ts';

export default defineUnlistedScript(() => offer(blogger));
