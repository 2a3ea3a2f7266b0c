/** The popup's second half, loaded after the first figures: this page, and how reading goes. */
import type { Summary } from '../../lib/store/summary.ts';
import { Health } from './Health.tsx';
import { ThisPage } from './ThisPage.tsx';

export default function Below({ summary }: { summary: Summary }) {
  return (
    <>
      <ThisPage settings={summary.settings} />
      <Health summary={summary} />
    </>
  );
}
