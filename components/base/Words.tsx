/** Words somebody outside wrote: shown as text, in their own direction, without controls, cut. */
import { fold } from '../../lib/networks/shared/text.ts';

/** `text` folded to one line of at most `limit` characters; direction marks in it cannot turn what stands around it. */
export function Words({ text, limit = 200, className }: { text: string; limit?: number; className?: string }) {
  return (
    <bdi className={className} dir="auto">
      {fold(text, limit)}
    </bdi>
  );
}
