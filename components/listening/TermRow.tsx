/** One watched term: what it looks for, what it found; changing and removing it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Mention, WatchedTerm } from '../../lib/model/listening.ts';
import { number } from '../base/time.ts';
import { useEdits } from '../edit/edits.tsx';

interface Props {
  term: WatchedTerm;
  mentions: readonly Mention[];
  /** Finds by it that count. */
  found: number;
  edit: () => void;
}

/** What it looks for, in words. */
const facts = ({ words, required, excluded, exact }: WatchedTerm): string[] =>
  [
    words.join(', '),
    required.length ? t('listening.needs', [required.join(', ')]) : '',
    excluded.length ? t('listening.without', [excluded.join(', ')]) : '',
    exact ? t('listening.exactShort') : '',
  ].filter(Boolean);

export function TermRow({ term, mentions, found, edit }: Props) {
  const { run } = useEdits();
  const [sure, setSure] = useState(false);
  // What only this term found says nothing any more once it is gone; what a person added stays.
  const gone = sure
    ? mentions.filter(({ kind, hits }) => kind !== 'report' && hits.length > 0 && hits.every((hit) => hit.term === term.id))
    : [];
  const remove = (): void =>
    void run({
      type: 'watch',
      put: [],
      remove: [term.id],
      notUs: [],
      drop: gone.map(({ id }) => id),
      said: t('listening.termRemoved', [term.name]),
    });
  return (
    <div className="rk-term" data-term={term.id}>
      <div className="rk-line rk-wrap rk-spread">
        <strong className="rk-break">{term.name}</strong>
        <span className="rk-line rk-wrap">
          <span className="rk-small rk-soft">{t('listening.finds', found)}</span>
          <Button size="compact-sm" variant="default" aria-label={t('listening.editOf', [term.name])} onClick={edit}>
            {t('listening.edit')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-expanded={sure}
            aria-label={t('listening.removeOf', [term.name])}
            onClick={() => setSure(!sure)}
          >
            {t('common.remove')}
          </Button>
        </span>
      </div>
      <p className="rk-small rk-soft rk-break rk-none">{facts(term).join(' · ')}</p>
      {sure && (
        <div className="rk-person-forget">
          <p>{gone.length ? t('listening.removeWith', gone.length) : t('listening.removeAlone')}</p>
          <div className="rk-line rk-wrap">
            <Button size="compact-sm" color="red" onClick={remove}>
              {t('listening.removeDo', [number(gone.length)])}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setSure(false)}>
              {t('common.cancel')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
