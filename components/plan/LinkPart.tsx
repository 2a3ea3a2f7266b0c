/** The long version, and what its link is marked with. */
import { t } from '../../lib/i18n.ts';
import { UTM_FIELDS, withUtm } from '../../lib/rules/plan/utm.ts';
import { CopyButton } from './CopyButton.tsx';
import type { PartProps } from './Editor.tsx';
import { KeptField } from '../edit/KeptField.tsx';
import { Part } from './Part.tsx';

export function LinkPart({ one: { entry, put } }: PartProps) {
  const link = withUtm(entry.url, entry.utm);
  return (
    <Part title={t('plan.link')}>
      <KeptField
        field={`${entry.id}|url`}
        label={t('plan.url')}
        stored={entry.url}
        limit={2000}
        type="url"
        check={(value) => (value.trim() === '' || withUtm(value, entry.utm) !== null ? null : t('plan.urlWrong'))}
        put={(value, again) => put({ url: value.trim() }, again)}
      />
      <div className="rk-plan-two">
        {UTM_FIELDS.map((field) => (
          <KeptField
            key={field}
            field={`${entry.id}|utm ${field}`}
            label={t(`plan.utm.${field}` as never)}
            stored={entry.utm[field]}
            limit={100}
            put={(value, again) => put({ utm: { [field]: value.trim() } as never }, again)}
          />
        ))}
      </div>
      <p className="rk-soft rk-small rk-none">{t('plan.utmExplained')}</p>
      {link && (
        <div className="rk-plan-line">
          <code className="rk-break rk-small">{link}</code>
          <CopyButton text={link} words={t('plan.copyLink')} />
        </div>
      )}
    </Part>
  );
}
