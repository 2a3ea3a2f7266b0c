/** Evidence for a stage, in words. */
import type { StageReason } from '../../lib/model/records.ts';
import { reasonWords } from './words.ts';

export function Reasons({ why, zone }: { why: readonly StageReason[]; zone: string }) {
  if (!why.length) return null;
  return (
    <ul className="rk-reasons">
      {why.map((reason) => (
        <li key={`${reason.by}|${reason.kind}`}>{reasonWords(reason, zone)}</li>
      ))}
    </ul>
  );
}
