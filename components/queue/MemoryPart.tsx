/** What was said before: by us to this person, in this thread, by them elsewhere. */
import { t } from '../../lib/i18n.ts';
import type { Interaction } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { begunAt } from '../../lib/rules/view.ts';
import type { Memory } from '../../lib/store/memory.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { webAddress } from '../base/address.ts';
import { age, moment, number } from '../base/time.ts';
import { Words } from '../base/Words.tsx';
import { networkName } from '../../lib/networks/index.ts';
import { deedName, stateName } from './words.ts';
import { whoOf } from './who.ts';

/** Entries of each list that show at once; the rest unfolds. */
const SHOWN = 5;

function Ago({ at, now, zone }: { at: number; now: number; zone: string }) {
  return (
    <time className="rk-soft rk-figure" dateTime={new Date(at).toISOString()} title={moment(at, zone)}>
      {t('queue.ago', [age(at, now)])}
    </time>
  );
}

function Link({ url, children }: { url: string | null; children: string }) {
  const address = webAddress(url);
  if (!address) return null;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

interface Common {
  now: number;
  settings: Settings;
}

const Deed = ({ deed, now, settings }: Common & { deed: Interaction }) => (
  <li>
    <span>
      <bdi>{whoOf(deed.actor, settings)}</bdi> {deedName(deed.kind)}, <Ago at={deed.at} now={now} zone={settings.hours.zone} />{' '}
      <Link url={deed.url}>{t('queue.look')}</Link>
    </span>
    {deed.excerpt && <Words className="rk-said" text={deed.excerpt} />}
  </li>
);

function Other({ item, now, settings, open }: Common & { item: ItemRow; open: (id: string) => void }) {
  return (
    <li>
      <button type="button" className="rk-other" onClick={() => open(item.id)}>
        <span>
          <Words className="rk-row-name" text={item.author.name || t('popup.nameless')} limit={80} /> · {networkName(item.network)} ·{' '}
          {stateName(item.state)}, <Ago at={begunAt(item)} now={now} zone={settings.hours.zone} />
        </span>
        <Words className="rk-said" text={item.excerpt || t('popup.textless')} />
      </button>
    </li>
  );
}

function Part<T extends { id: string }>({ title, list, draw }: { title: string; list: readonly T[]; draw: (one: T) => React.ReactNode }) {
  if (!list.length) return null;
  const more = list.slice(SHOWN);
  return (
    <section className="rk-part">
      <h3>
        {title} <span className="rk-soft">{number(list.length)}</span>
      </h3>
      <ul className="rk-memory">{list.slice(0, SHOWN).map(draw)}</ul>
      {more.length > 0 && (
        <details>
          <summary>{t('queue.more', [number(more.length)])}</summary>
          <ul className="rk-memory">{more.map(draw)}</ul>
        </details>
      )}
    </section>
  );
}

/** The last time one of us wrote to them, in a sentence: read before typing starts. */
function LastWord({ deeds, now, settings }: Common & { deeds: readonly Interaction[] }) {
  const last = deeds.find(({ kind }) => kind === 'comment' || kind === 'reply' || kind === 'quote') ?? deeds[0];
  if (!last) return <p className="rk-queue-none rk-soft">{t('queue.neverSpoke')}</p>;
  return (
    <p className="rk-last-word">
      <bdi>{whoOf(last.actor, settings)}</bdi> {deedName(last.kind)}, <Ago at={last.at} now={now} zone={settings.hours.zone} />
    </p>
  );
}

export function MemoryPart({ memory, open, ...common }: Common & { memory: Memory; open: (id: string) => void }) {
  return (
    <>
      <LastWord deeds={memory.deeds} {...common} />
      <Part title={t('queue.ourDeeds')} list={memory.deeds} draw={(deed) => <Deed key={deed.id} deed={deed} {...common} />} />
      <Part title={t('queue.thread')} list={memory.thread} draw={(item) => <Other key={item.id} item={item} open={open} {...common} />} />
      <Part title={t('queue.theirs')} list={memory.theirs} draw={(item) => <Other key={item.id} item={item} open={open} {...common} />} />
    </>
  );
}
