import { scenario } from './scenario.ts';
import { mediawiki } from './talks/mediawiki.ts';

scenario(mediawiki);
