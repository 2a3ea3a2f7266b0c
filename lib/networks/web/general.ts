/** The general readers, in the order they are asked (DESIGN.md: named → taught → markup → structure). */
import type { General } from '../network.ts';
import { markup } from './markup/index.ts';
import { structure } from './structure/index.ts';

export const general: readonly General[] = [markup, structure];
