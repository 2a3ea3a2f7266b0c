/** Something pressable whose definition shows on hover and focus, goes with Escape, and is read out with it. */
import { type ReactNode, useId, useState } from 'react';

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
  const [quiet, setQuiet] = useState(false);
  return (
    <div
      className={`rk-defined ${className}`}
      data-quiet={quiet || undefined}
      onMouseLeave={() => setQuiet(false)}
      onBlur={() => setQuiet(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setQuiet(true);
      }}
    >
      <button type="button" aria-describedby={id} onClick={onPress}>
        {children}
      </button>
      {beside}
      <span id={id} role="tooltip" className="rk-definition">
        {definition}
      </span>
    </div>
  );
}
