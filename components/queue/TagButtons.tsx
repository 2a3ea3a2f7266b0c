/** Tags of the author, one click each; a new one keeps the link to what they wrote here. */
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { QueueRow } from '../../lib/rules/queue/row.ts';
import { tagLabel } from '../settings/tag-label.ts';
import { TagChip } from '../settings/TagChip.tsx';
import type { Moves } from './use-moves.ts';

export function TagButtons({ row, settings, moves }: { row: QueueRow; settings: Settings; moves: Moves }) {
  if (!row.authorKeys.length || !settings.tags.length) return null;
  return (
    <fieldset className="rk-tag-buttons" aria-label={t('queue.tagsOf')}>
      {settings.tags.map((tag) => {
        const on = row.tags.includes(tag.id);
        return (
          <button key={tag.id} type="button" className="rk-tag-button" aria-pressed={on} onClick={() => void moves.tag([row], tag.id, !on)}>
            {on ? <TagChip label={tagLabel(tag)} color={tag.color} /> : <bdi className="rk-tag-off">{tagLabel(tag)}</bdi>}
          </button>
        );
      })}
    </fieldset>
  );
}
