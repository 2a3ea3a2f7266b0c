/** The popup's second half, loaded after the first figures: posts nobody looked at, broken rhythms, this page, and how reading goes. */
import type { Summary } from '../../lib/store/summary.ts';
import { UnseenNote } from '../posts/UnseenNote.tsx';
import { Health } from './Health.tsx';
import { Rhythms } from './Rhythms.tsx';
import { ThisPage } from './ThisPage.tsx';

export default function Below({ summary, now }: { summary: Summary; now: number }) {
  return (
    <>
      <UnseenNote settings={summary.settings} now={now} />
      <Rhythms settings={summary.settings} />
      <ThisPage settings={summary.settings} />
      <Health summary={summary} />
    </>
  );
}
