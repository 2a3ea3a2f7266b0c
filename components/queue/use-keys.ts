/** Keys of the queue: one press, one command; never while somebody types or a dialog is open. */
import { useEffect, useRef } from 'react';
import { type Command, commandOf, keyName, type Keys } from '../../lib/rules/commands.ts';

const TYPING = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]:not([contenteditable=false])';

/** Is this where somebody types, or a dialog that has the keys? */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && (target.closest(TYPING) !== null || document.querySelector('[role=dialog], [aria-modal=true]') !== null);

/** `run` gives false for a command that has nothing to do: the key is then left to the browser. */
export function useKeys(keys: Keys, run: (command: Command) => boolean): void {
  const latest = useRef({ keys, run });
  latest.current = { keys, run };
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
      const name = keyName(event);
      const command = name === null ? null : commandOf(name, latest.current.keys);
      if (command && latest.current.run(command)) event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
