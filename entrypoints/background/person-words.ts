/** What was changed at a card, in words. */
import { t } from '../../lib/i18n.ts';
import { STAGE_NAMES } from '../../lib/rules/stages.ts';
import type { CardEdit } from './person-edit.ts';
import { momentText } from './snooze.ts';

/** `zone`: the settings'. */
export function editWords(edit: CardEdit, zone: string): string {
  switch (edit.edit) {
    case 'facts':
      return t('personNotice.facts');
    case 'tag-note':
      return t('personNotice.tagNote');
    case 'stage':
      return edit.to ? t('personNotice.stage', [t(STAGE_NAMES[edit.to])]) : t('personNotice.stageNone');
    case 'put-off':
      return edit.proposed ? t('personNotice.putOff') : t('personNotice.putBack');
    case 'assign':
      return edit.assignee ? t('personNotice.assigned') : t('personNotice.unassigned');
    case 'note':
      return edit.text.trim() ? t('personNotice.note') : t('personNotice.noteGone');
    case 'promise':
      return edit.promise.doneAt === null ? t('personNotice.promise') : t('personNotice.promiseKept');
    case 'drop-promise':
      return t('personNotice.promiseGone');
    case 'next':
      return edit.at === null ? t('personNotice.nextNone') : t('personNotice.next', [momentText(edit.at, zone)]);
    case 'lead':
      return edit.lead ? t('personNotice.lead') : t('personNotice.leadNone');
    case 'later':
      return t('personNotice.later', [momentText(edit.until, zone)]);
  }
}
