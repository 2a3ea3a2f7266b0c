import { scenario } from './scenario.ts';
import { nodebb } from './talks/nodebb.ts';

scenario(nodebb);
