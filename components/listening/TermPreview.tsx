/** What a term would find, and no longer find, among past finds and the items of the queue. */
import { useMemo } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Mention, WatchedTerm } from '../../lib/model/listening.ts';
import { type Past, pastOf, previewOf } from '../../lib/rules/listening/preview.ts';
import { readPast } from '../../lib/store/past.ts';
import { Ready } from '../base/Ready.tsx';
import { number } from '../base/time.ts';
import { useRead } from '../base/use-read.ts';
import { Words } from '../base/Words.tsx';

/** Texts shown of each kind. */
const SHOWN = 5;

function Some({ title, all }: { title: string; all: readonly Past[] }) {
  if (!all.length) return null;
  return (
    <div>
      <strong>{title}</strong>
      <ul className="rk-reasons">
        {all.slice(0, SHOWN).map(({ id, text }) => (
          <li key={id} className="rk-break">
            <Words text={text} limit={140} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Props {
  term: WatchedTerm;
  saved: WatchedTerm | null;
  mentions: readonly Mention[];
}

export function TermPreview({ term, saved, mentions }: Props) {
  const past = useMemo(() => mentions.map(pastOf), [mentions]);
  const items = useRead([], 'past', () => readPast(new Set(mentions.map(({ id }) => id))));
  return (
    <section aria-label={t('listening.tried')} className="rk-small">
      <Ready of={items}>{(more) => <Tried term={term} saved={saved} past={[...past, ...more]} />}</Ready>
    </section>
  );
}

function Tried({ term, saved, past }: { term: WatchedTerm; saved: WatchedTerm | null; past: readonly Past[] }) {
  const { n, found, lost, kept } = previewOf(term, saved, past);
  return (
    <>
      <p role="status" className="rk-none">
        {n ? t('listening.triedOn', [number(n), number(found.length), number(kept), number(lost.length)]) : t('listening.triedNone')}
      </p>
      <Some title={t('listening.wouldFind')} all={found} />
      <Some title={t('listening.wouldLose')} all={lost} />
    </>
  );
}
