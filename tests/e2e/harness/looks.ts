/** How screens are looked at for whether they fit and break no rule of accessibility. */
import { kind } from './play.ts';
import type { Stage } from './stage.ts';

export const PANEL = { width: 320, height: 640 };
export const WIDE = { width: 1280, height: 900 };

export interface Look {
  name: string;
  dark: boolean;
  language: 'de' | 'en';
  size: { width: number; height: number };
}

const NARROW: Look = { name: 'light, German, narrow', dark: false, language: 'de', size: PANEL };
const DARK: Look = { name: 'dark, English, wide', dark: true, language: 'en', size: WIDE };

/** Colours and rules are the same in both browsers, and Firefox is dark from its start only: it looks at the light ones, wide. */
export const LOOKS: readonly Look[] = kind === 'chrome' ? [NARROW, DARK] : [{ ...NARROW, name: 'light, German, wide', size: WIDE }];

/** All pages of the stage look like that from now on. */
export async function turnTo(stage: Stage, { dark, language }: Pick<Look, 'dark' | 'language'>): Promise<void> {
  await stage.setDark(dark);
  await stage.settings({ language });
}
