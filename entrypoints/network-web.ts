/** The general readers' part, put into a page where no named reader fits or finds anything; see lib/networks/offered.ts. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { general } from '@/lib/networks/web/general.ts';
import { taughtLayout } from '@/lib/networks/web/taught/layout.ts';
import { web } from '@/lib/networks/web/index.ts';
import { offer, offerGeneral } from '@/lib/networks/offered.ts';

export default defineUnlistedScript(() => {
  offer(web);
  offerGeneral({ general, taught: taughtLayout });
});
