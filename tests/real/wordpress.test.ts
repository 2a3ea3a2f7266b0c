import { scenario } from './scenario.ts';
import { wordpress } from './talks/wordpress.ts';

scenario(wordpress);
