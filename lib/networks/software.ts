/**
 * Which self-hosted software made a page: told by the page itself, its address tells nothing. Runs on every page of a site the
 * user added, before anything else is loaded (all together well under 1 ms a page).
 *
 * So each mark is a selector of its own, never a list: a browser turns most single ones down by what it knows of the page's ids,
 * classes and attributes, but holds every element against each selector of a list (ten times as long on a page of 700).
 */
import { software as wordpress } from './wordpress/software.ts';
import { software as discourse } from './discourse/software.ts';
import { software as nodebb } from './nodebb/software.ts';
import { software as xenforo } from './xenforo/software.ts';
import { software as woltlab } from './woltlab/software.ts';
import { software as phpbb } from './phpbb/software.ts';
import { software as vbulletin } from './vbulletin/software.ts';
import { software as flarum } from './flarum/software.ts';
import { software as smf } from './smf/software.ts';
import { software as mediawiki } from './mediawiki/software.ts';
import { software as mastodon } from './mastodon/software.ts';
import { software as ghost } from './ghost/software.ts';
import { software as blogger } from './blogger/software.ts';

/** In the order they are asked: whoever marks its pages most plainly comes first. */
const SOFTWARE: readonly (readonly [id: string, fits: (root: Document) => boolean])[] = [
  ['discourse', discourse],
  ['nodebb', nodebb],
  ['xenforo', xenforo],
  ['woltlab', woltlab],
  ['phpbb', phpbb],
  ['vbulletin', vbulletin],
  ['flarum', flarum],
  ['smf', smf],
  ['mediawiki', mediawiki],
  ['mastodon', mastodon],
  ['ghost', ghost],
  ['blogger', blogger],
  ['wordpress', wordpress],
];

/** Id of the software, or null where no one's marks are on the page (or it is not built yet). Never throws. */
export function softwareIn(root: Document): string | null {
  for (const [id, fits] of SOFTWARE) {
    try {
      if (fits(root)) return id;
    } catch {
      // an odd page: not this one's
    }
  }
  return null;
}
