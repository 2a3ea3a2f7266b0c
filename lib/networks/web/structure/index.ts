/** The structure reader. */
import type { General } from '../../network.ts';

export const structure: General = { id: 'structure', derive: () => null };
