/** The structure reader. */
import type { General } from '../../network.ts';
import { rankGroups } from './find.ts';
import { layoutOf } from './layout.ts';

export const structure: General = {
  id: 'structure',
  derive(ctx) {
    const [group] = rankGroups(ctx);
    return group && group.score > 1 ? layoutOf([group]) : null;
  },
};
