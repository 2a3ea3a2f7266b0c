/** The popup's second half, loaded after the first figures: broken rhythms, this page, and how reading goes. */
import type { Summary } from '../../lib/store/summary.ts';
import { Health } from './Health.tsx';
import { Rhythms } from './Rhythms.tsx';
import { ThisPage } from './ThisPage.tsx';

export default function Below({ summary }: { summary: Summary }) {
  return (
    <>
      <Rhythms settings={summary.settings} />
      <ThisPage settings={summary.settings} />
      <Health summary={summary} />
    </>
  );
}
