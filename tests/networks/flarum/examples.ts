/** Addresses of Flarum by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

const H = 'https://diskussion.muster.example';

export const EXAMPLES: Examples = {
  feed: [
    [`${H}/`, `${H}/`],
    [`${H}/all?sort=newest`, `${H}/all`],
    [`${H}/t/hilfe`, `${H}/t/hilfe`],
    [`${H}/tags`, `${H}/tags`],
    [`${H}/forum/t/hilfe?sort=top`, `${H}/forum/t/hilfe`],
    [`${H}/following`, `${H}/following`],
  ],
  post: [
    [`${H}/d/77-monitor-dunkel`, `${H}/d/77-monitor-dunkel`],
    [`${H}/d/77-monitor-dunkel/5`, `${H}/d/77-monitor-dunkel`],
    [`${H}/d/77-monitor-dunkel?page=2`, `${H}/d/77-monitor-dunkel`],
    [`${H}/d/77-monitor-dunkel?q=kabel`, `${H}/d/77-monitor-dunkel`],
    [`${H}/d/77`, `${H}/d/77`],
    [`${H}/d/monitor-dunkel`, `${H}/d/monitor-dunkel`],
    [`${H}/forum/d/77-monitor-dunkel/5`, `${H}/forum/d/77-monitor-dunkel`],
  ],
  profile: [
    [`${H}/u/JanaBeispiel`, `${H}/u/JanaBeispiel`],
    [`${H}/u/JanaBeispiel/discussions?sort=x`, `${H}/u/JanaBeispiel`],
  ],
  search: [
    [`${H}/?q=Muster%20Systemhaus`, `${H}/?q=Muster%20Systemhaus`],
    [`${H}/all?q=Muster%20Systemhaus&sort=newest`, `${H}/all?q=Muster%20Systemhaus`],
  ],
  notifications: [[`${H}/notifications`, `${H}/notifications`]],
  other: [
    [`${H}/settings`, `${H}/settings`],
    [`${H}/p/1-impressum`, `${H}/p/1-impressum`],
    [`${H}/u`, `${H}/u`],
  ],
};
