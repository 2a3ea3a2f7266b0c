/** The watched terms: ours and competitors', with what each found; new ones, changes, removal. */
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { TERM_KINDS, type WatchedTerm } from '../../lib/model/listening.ts';
import { number } from '../base/time.ts';
import type { Shared } from './shared.ts';
import { TermForm } from './TermForm.tsx';
import { TermRow } from './TermRow.tsx';
import { emptyTerm, suggestions, TERMS, termOf, termWord } from './terms.ts';
import { termKindName } from './words.ts';

interface Props extends Shared {
  /** A word the form begins with, from the address; null for none. */
  word: string | null;
  /** The word was seen to: the address need not hold it any more. */
  taken: () => void;
}

/** The term a word from outside opens: the one that has it already, else a new one; none where there is no room for another. */
function begun(given: string | null, watch: readonly WatchedTerm[]): WatchedTerm | null {
  const word = termWord(given ?? '');
  return word ? (termOf(word, watch) ?? (watch.length < TERMS ? emptyTerm(word) : null)) : null;
}

export function TermList({ mentions, settings, word, taken }: Props) {
  const { watch } = settings;
  const [editing, setEditing] = useState<WatchedTerm | null>(() => begun(word, watch));
  const found = useMemo(() => {
    const sums = new Map<string, number>();
    for (const { hits, notUs } of mentions) if (!notUs) for (const { term } of hits) sums.set(term, (sums.get(term) ?? 0) + 1);
    return sums;
  }, [mentions]);
  const close = (): void => {
    setEditing(null);
    if (word !== null) taken();
  };
  const proposed = suggestions(settings);
  const isNew = editing !== null && !watch.some(({ id }) => id === editing.id);
  return (
    <div className="rk-people-view">
      <p className="rk-soft rk-small">{t('listening.termsAbout')}</p>
      {isNew ? (
        <TermForm key={editing.id} term={editing} saved={null} mentions={mentions} close={close} />
      ) : (
        <div className="rk-line rk-wrap">
          <Button size="compact-sm" disabled={watch.length >= TERMS} onClick={() => setEditing(emptyTerm())}>
            {t('listening.addTerm')}
          </Button>
          {proposed.map((name) => (
            <Button key={name} size="compact-sm" variant="default" onClick={() => setEditing(emptyTerm(name))}>
              {t('listening.addOwn', [name])}
            </Button>
          ))}
        </div>
      )}
      {watch.length >= TERMS && <p className="rk-small rk-warn">{t('listening.termsFull', [number(TERMS)])}</p>}
      {!watch.length && <p className="rk-soft">{t('listening.termsNone')}</p>}
      {TERM_KINDS.map((kind) => {
        const terms = watch.filter((term) => term.kind === kind);
        return (
          terms.length > 0 && (
            <section key={kind}>
              <h2 className="rk-listening-kind">{termKindName(kind)}</h2>
              <ul className="rk-plain rk-card rk-padded">
                {terms.map((term) => (
                  <li key={term.id}>
                    {editing?.id === term.id ? (
                      <TermForm term={term} saved={term} mentions={mentions} close={close} />
                    ) : (
                      <TermRow term={term} mentions={mentions} found={found.get(term.id) ?? 0} edit={() => setEditing(term)} />
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
