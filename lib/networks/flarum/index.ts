/** Flarum, from the betas of 0.1 to 2: the app, and the view without scripts. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { app } from './app.ts';
import { content } from './content.ts';

export const flarum: Network = { ...facts, layouts: [app, content] };
