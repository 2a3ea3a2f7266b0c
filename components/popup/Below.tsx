/** The popup's second half, loaded after the first figures: posts nobody looked at, this page, and how reading goes. */
import type { Summary } from '../../lib/store/summary.ts';
import { UnseenNote } from '../posts/UnseenNote.tsx';
import { Health } from './Health.tsx';
import { ThisPage } from './ThisPage.tsx';

export default function Below({ summary, now }: { summary: Summary; now: number }) {
  return (
    <>
      <UnseenNote settings={summary.settings} now={now} />
      <ThisPage settings={summary.settings} />
      <Health summary={summary} />
    </>
  );
}
