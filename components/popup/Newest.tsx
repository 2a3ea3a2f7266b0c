/** The newest overdue items, each a link to its comment; a tab opens by the user's click only. */
import { t } from '../../lib/i18n.ts';
import type { Item } from '../../lib/model/records.ts';
import { webAddress } from '../base/address.ts';
import { age, moment, number } from '../base/time.ts';
import { Words } from '../base/Words.tsx';

/** Age since the first comment; "ca." where the network showed only an interval. */
function Age({ item, now, zone }: { item: Item; now: number; zone: string }) {
  if (!item.first) return <span className="rk-age">{t('popup.ageUnknown')}</span>;
  const { from, to } = item.first;
  const exact = from === to;
  const told = age(from, now);
  return (
    <time
      className="rk-age rk-figure"
      dateTime={new Date(from).toISOString()}
      title={exact ? moment(from, zone) : t('popup.between', [moment(from, zone), moment(to, zone)])}
    >
      {exact ? told : t('popup.about', [told])}
    </time>
  );
}

function Row({ item, now, zone }: { item: Item; now: number; zone: string }) {
  const address = webAddress(item.url);
  const inside = (
    <>
      <Words className="rk-name rk-cut" text={item.author.name || t('popup.nameless')} limit={80} />
      <Age item={item} now={now} zone={zone} />
      <Words className="rk-excerpt rk-cut" text={item.excerpt || t('popup.textless')} limit={120} />
    </>
  );
  return address ? (
    <a className="rk-row" href={address} target="_blank" rel="noreferrer noopener">
      {inside}
    </a>
  ) : (
    <div className="rk-row">{inside}</div>
  );
}

export function Newest({ items, overdue, now, zone }: { items: Item[]; overdue: number; now: number; zone: string }) {
  if (!items.length) return null;
  return (
    <section className="rk-part">
      <h2>{overdue > items.length ? t('popup.newestOf', [items.length, number(overdue)]) : t('popup.newest')}</h2>
      <ul className="rk-newest rk-card">
        {items.map((item) => (
          <li key={item.id}>
            <Row item={item} now={now} zone={zone} />
          </li>
        ))}
      </ul>
    </section>
  );
}
