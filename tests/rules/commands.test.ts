/** Keys of the queue. */
import { describe, expect, it } from 'vitest';
import { COMMANDS, commandOf, keyName, keyOf, withKey } from '../../lib/rules/commands.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  keyName({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('keys', () => {
  it('are told by what is typed', () => {
    expect(press('e')).toBe('e');
    expect(press('E', { shiftKey: true })).toBe('shift+e');
    expect(press('?', { shiftKey: true })).toBe('?');
    expect(press('/', { shiftKey: true })).toBe('/');
    expect(press('k', { ctrlKey: true })).toBe('mod+k');
    expect(press('k', { metaKey: true })).toBe('mod+k');
    expect(press('F2')).toBe('f2');
  });

  it('leave alone what moves about in a page, modifiers and Alt', () => {
    for (const key of ['Tab', 'Enter', 'Escape', 'ArrowDown', ' ', 'Shift', 'Dead']) expect(press(key)).toBeNull();
    expect(press('e', { altKey: true })).toBeNull();
  });

  it('are different for every command', () => expect(new Set(Object.values(COMMANDS)).size).toBe(Object.keys(COMMANDS).length));

  it('can be changed, switched off and be usual again', () => {
    const changed = withKey({}, 'done', 'd');
    expect(changed).toEqual({ done: 'd' });
    expect(commandOf('d', changed)).toBe('done');
    expect(commandOf('e', changed)).toBeNull();
    expect(withKey(changed, 'done', 'e')).toEqual({});
    const off = withKey({}, 'done', '');
    expect(keyOf('done', off)).toBe('');
    expect(commandOf('e', off)).toBeNull();
    expect(keyOf('snooze', off)).toBe('h');
  });
});
