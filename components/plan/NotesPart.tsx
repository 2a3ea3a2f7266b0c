/** Notes, and what was learnt from it. */
import { t } from '../../lib/i18n.ts';
import type { PartProps } from './Editor.tsx';
import { KeptField } from '../edit/KeptField.tsx';
import { Part } from './Part.tsx';

export function NotesPart({ one: { entry, put, own } }: PartProps) {
  return (
    <Part title={t('plan.notes')}>
      <KeptField
        field={`${entry.id}|notes`}
        label={t('plan.notes')}
        stored={entry.notes}
        limit={5000}
        long
        put={(value, again) => put({ notes: value }, again)}
      />
      {!entry.template && (
        <KeptField
          field={`${entry.id}|evaluation`}
          label={t('plan.evaluation')}
          stored={entry.evaluation}
          limit={5000}
          long
          put={(value) => own({ evaluation: value })}
        />
      )}
    </Part>
  );
}
