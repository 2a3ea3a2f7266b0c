/** Starts a page that needs the settings; says why where they cannot be read. */
import type { ReactNode } from 'react';
import type { Settings } from '../../lib/model/settings.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { codeOf } from '../base/failure.ts';
import { mount, speak } from '../base/mount.tsx';
import { Unreadable } from './Unreadable.tsx';

export async function start(page: (settings: Settings) => ReactNode): Promise<void> {
  try {
    const settings = await readSettings();
    await speak(settings.language);
    mount(page(settings));
  } catch (error) {
    await speak('auto');
    mount(<Unreadable code={codeOf(error)} />);
  }
  // Only a page may ask that the browser does not clear the store when space runs low; refused, nothing changes.
  void navigator.storage.persist?.().catch(() => false);
}
