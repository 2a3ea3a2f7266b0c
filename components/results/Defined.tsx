/** Something pressable whose definition shows on hover and focus, goes with Escape, and is read out with it. */
import { type ReactNode, useEffect, useId, useState } from 'react';

interface Props {
  definition: string;
  onPress: () => void;
  className?: string;
  children: ReactNode;
  /** Beside the button, inside the place that is hovered. */
  beside?: ReactNode;
}

export function Defined({ definition, onPress, className = '', children, beside }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    // Shown by the pointer alone, the focus is elsewhere.
    if (!over) return;
    const dismiss = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setQuiet(true);
    };
    document.addEventListener('keydown', dismiss);
    return () => document.removeEventListener('keydown', dismiss);
  }, [over]);
  const leave = (): void => {
    setOver(false);
    setQuiet(false);
  };
  return (
    <div className={`rk-defined ${className}`} data-quiet={quiet || undefined}>
      <button
        type="button"
        aria-describedby={id}
        onClick={onPress}
        onPointerEnter={() => setOver(true)}
        onPointerLeave={leave}
        onFocus={() => setOver(true)}
        onBlur={leave}
      >
        {children}
      </button>
      {beside}
      <span id={id} role="tooltip" className="rk-definition">
        {definition}
      </span>
    </div>
  );
}
