/** One part of a card: a heading and what belongs to it; a fold opens on demand. */
import { type ReactNode, useId, useState } from 'react';

export function Part({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="rk-person-part" aria-labelledby={id}>
      <div className="rk-line rk-spread">
        <h3 id={id}>{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** Opens by click, Enter or Space; what is inside is drawn only then. `opened`: it stands open at first. */
export function Fold({ title, opened = false, children }: { title: string; opened?: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(opened);
  return (
    <details className="rk-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && <div>{children}</div>}
    </details>
  );
}
