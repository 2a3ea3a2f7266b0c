/** The markup reader. */
import type { General } from '../../network.ts';

export const markup: General = { id: 'markup', derive: () => null };
