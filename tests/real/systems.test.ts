/** Every system in turn, in one browser. */
import { play } from '../e2e/harness/play.ts';
import { scenario } from './scenario.ts';
import { mediawiki } from './talks/mediawiki.ts';
import { nodebb } from './talks/nodebb.ts';
import { wordpress } from './talks/wordpress.ts';

const stage = play({ loopback: true });
for (const talk of [wordpress, nodebb, mediawiki]) scenario(talk, stage);
