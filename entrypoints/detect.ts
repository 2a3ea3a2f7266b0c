/** What tells which software made a page of a site the user added; the part it needs comes by the answer to hello. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerDetector } from '@/lib/networks/offered.ts';
import { softwareIn } from '@/lib/networks/software.ts';

export default defineUnlistedScript(() => offerDetector(softwareIn));
