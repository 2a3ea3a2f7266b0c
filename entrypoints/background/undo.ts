/** Taking back a move or an automatic record, by its token. */
import { t } from '../../lib/i18n.ts';
import type { MoveAnswer } from '../../lib/messages.ts';
import { type Undone, undo as takeBack } from '../../lib/store/undo.ts';
import { moved } from './moved.ts';

const WORDS: Record<Undone, () => string> = {
  undone: () => t('notice.undone'),
  partly: () => t('notice.undonePartly'),
  'changed-since': () => t('notice.changedSince'),
  unknown: () => t('notice.nothingToUndo'),
};

/** Restores what nobody changed since; says so where it could not. */
export const undo = (token: string, tab: number | null, now = Date.now()): Promise<MoveAnswer> =>
  moved(now, tab, async (w) => ({ text: WORDS[await takeBack(w, token)](), undoable: false }));
