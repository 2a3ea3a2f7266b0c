/** The queue's commands and their keys (FIELD.md, keys). Pure. */

/** Usual key of each command, in the order they are shown; '/' and '?' as typed, 'mod' is Ctrl, on a Mac Cmd. */
export const COMMANDS = {
  next: 'j',
  previous: 'k',
  done: 'e',
  notForUs: 'n',
  snooze: 'h',
  waiting: 'w',
  tag: 'l',
  assign: 'a',
  priority: 'p',
  reopen: 'r',
  undo: 'u',
  page: 'o',
  select: 'x',
  search: '/',
  help: '?',
  palette: 'mod+k',
} as const;
export type Command = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as Command[];

/** Keys by command as set; one that is missing has its usual key, '' has none. */
export type Keys = Readonly<Record<string, string>>;

export const keyOf = (command: Command, keys: Keys): string => keys[command] ?? COMMANDS[command];

/** A key as it was pressed, as far as it matters here: KeyboardEvent fits. */
export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Keys that move about in every page and therefore are nobody's. */
const TAKEN = new Set([
  'tab',
  'enter',
  'escape',
  'arrowup',
  'arrowdown',
  'arrowleft',
  'arrowright',
  'home',
  'end',
  'pageup',
  'pagedown',
  ' ',
]);

/**
 * 'e', '?', 'shift+e', 'mod+k'; null for what cannot be a command's key: modifiers alone, Alt (types other letters), keys of the page.
 * Signs that need Shift ('?', '/') are told by what is typed, so that they work on every keyboard.
 */
export function keyName({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string | null {
  const name = key.toLowerCase();
  const sign = key.length === 1 && name === key.toUpperCase();
  if (altKey || TAKEN.has(name) || /^(shift|control|alt|altgraph|meta|capslock|dead|process|unidentified)$/.test(name)) return null;
  return `${ctrlKey || metaKey ? 'mod+' : ''}${shiftKey && !sign ? 'shift+' : ''}${name}`;
}

/** The command of a key, or null. */
export const commandOf = (name: string, keys: Keys): Command | null =>
  COMMAND_NAMES.find((command) => keyOf(command, keys) === name) ?? null;

/** The keys after `command` got `name` ('' for none): as stored, only what differs from the usual. */
export function withKey(keys: Keys, command: Command, name: string): Record<string, string> {
  const { [command]: _, ...others } = keys;
  return name === COMMANDS[command] ? others : { ...others, [command]: name };
}
