/** What the three generations have in common. */
import type { Layout } from '../network.ts';
import { action } from './actions.ts';
import { page } from './address.ts';
import { people } from './people.ts';

type Own = Pick<Layout, 'id' | 'fits' | 'entries' | 'attributes' | 'identify' | 'read' | 'viewer' | 'anchors' | 'actor' | 'relate'>;

/** A whole layout. LinkedIn hangs all replies of a thread under its first comment: two levels. */
export function layout(own: Own): Layout {
  const whole: Layout = {
    nesting: 'two-level',
    people,
    promises: ({ url }) => page(url).kind === 'post',
    action: (target, ctx) => action(target, ctx, whole),
    ...own,
  };
  return whole;
}
