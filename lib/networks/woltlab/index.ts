/** WoltLab Burning Board 3 and 4, WoltLab Suite 3 to 6. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { comments } from './comments.ts';
import { front } from './people.ts';
import { thread } from './thread.ts';

export const woltlab: Network = { ...facts, layouts: [comments, thread, front] };
