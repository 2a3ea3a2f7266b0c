import { it } from 'vitest';
import { signedIn } from '../../../lib/networks/mediawiki/dates.ts';
it('x',()=>{ console.log(signedIn(' 1 février 2007 à 10:43 (CET)\n>>>> Commentaire : cela ne', Date.now(), [])); console.log(signedIn(') 4 mai 2020 à 09:13 (CEST) Et c\'est', Date.now(), []));});
