/** A tag as it looks on the page: its colour with the readable one of black and white on it. */
import { textOn } from './contrast.ts';
import { Words } from '../base/Words.tsx';

export function TagChip({ label, color }: { label: string; color: string }) {
  return (
    <span className="rk-chip" style={{ background: color, color: textOn(color).text }}>
      <Words text={label} limit={40} />
    </span>
  );
}
