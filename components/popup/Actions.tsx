/** What our own accounts did, by kind: today and this week (from Monday). */
import { t } from '../../lib/i18n.ts';
import type { InteractionKind } from '../../lib/model/records.ts';
import { number } from '../base/time.ts';
import { GapNote } from '../health/GapNote.tsx';

/** Kinds in the order they are shown, with their words. A function: words follow the language. */
const kinds = (): Record<InteractionKind, string> => ({
  comment: t('common.kindComment'),
  reply: t('common.kindReply'),
  reaction: t('common.kindReaction'),
  share: t('common.kindShare'),
  quote: t('common.kindQuote'),
  follow: t('common.kindFollow'),
  connect: t('common.kindConnect'),
  join: t('common.kindJoin'),
  link: t('common.kindLink'),
  post: t('common.kindPost'),
});

export function Actions({ today, week, gapDays }: { today: Record<string, number>; week: Record<string, number>; gapDays: number }) {
  const shown = Object.entries(kinds()).filter(([kind]) => week[kind] || today[kind]);
  return (
    <section className="rk-part">
      <h2>{t('popup.actions')}</h2>
      {shown.length === 0 ? (
        <p className="rk-none rk-soft">{t('popup.actionsNone')}</p>
      ) : (
        <table className="rk-actions">
          <thead>
            <tr>
              <th scope="col">
                <span className="rk-hidden">{t('popup.kind')}</span>
              </th>
              <th scope="col">{t('popup.today')}</th>
              <th scope="col">{t('popup.week')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(([kind, label]) => (
              <tr key={kind}>
                <th scope="row">{label}</th>
                <td className="rk-figure">{number(today[kind] ?? 0)}</td>
                <td className="rk-figure">{number(week[kind] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <GapNote days={gapDays} />
    </section>
  );
}
