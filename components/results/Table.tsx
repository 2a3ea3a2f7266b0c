/** A table that scrolls sideways where it is wider than its place, by keys too. `name`: what it is, for who does not see it. */
import type { ReactNode } from 'react';

export function Table({ name, className = '', children }: { name: string; className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keys
    <section className={`rk-scroll-x ${className}`} tabIndex={0} aria-label={name}>
      <table className="rk-table">
        <caption className="rk-hidden">{name}</caption>
        {children}
      </table>
    </section>
  );
}
