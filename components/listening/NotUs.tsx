/** "Not us": this find alone, or with a word that tells such finds apart from now on; what goes along is shown before. */
import { Button, NativeSelect } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Mention } from '../../lib/model/listening.ts';
import { exclusionsFor } from '../../lib/rules/listening/teach.ts';
import type { Terms } from '../../lib/rules/listening/voices.ts';
import { number } from '../base/time.ts';
import { Words } from '../base/Words.tsx';
import { useEdits } from '../edit/edits.tsx';

/** Finds shown of those that would go along. */
const SHOWN = 5;

interface Props {
  mention: Mention;
  mentions: readonly Mention[];
  terms: Terms;
  close: () => void;
}

export function NotUs({ mention, mentions, terms, close }: Props) {
  const { run } = useEdits();
  const name = useId();
  const mine = useMemo(() => mention.hits.flatMap(({ term }) => terms.get(term) ?? []), [mention.hits, terms]);
  const [which, setWhich] = useState(mine[0]?.id ?? '');
  const [word, setWord] = useState<string | null>(null);
  const term = mine.find(({ id }) => id === which);
  const choices = useMemo(() => (term ? exclusionsFor(mention, term, mentions) : []), [mention, term, mentions]);
  const chosen = choices.find((one) => one.word === word) ?? null;
  const save = async (): Promise<void> => {
    const answer =
      chosen && term
        ? await run({
            type: 'watch',
            put: [{ ...term, excluded: [...term.excluded, chosen.word] }],
            remove: [],
            notUs: [mention.id, ...chosen.goes.map(({ id }) => id)],
            drop: [],
            said: t('listening.taught', [chosen.word, term.name]),
          })
        : await run({
            type: 'keep',
            store: 'mentions',
            records: [{ ...mention, notUs: true }],
            remove: [],
            said: t('listening.notUsDone'),
          });
    if (answer) close();
  };
  return (
    <section className="rk-person-forget" aria-label={t('listening.notUs')}>
      <p>{t('listening.teachAbout')}</p>
      {mine.length > 1 && (
        <NativeSelect
          size="xs"
          label={t('listening.filter.term')}
          value={which}
          data={mine.map(({ id, name: label }) => ({ value: id, label }))}
          onChange={(event) => {
            setWhich(event.currentTarget.value);
            setWord(null);
          }}
        />
      )}
      <fieldset className="rk-plain-set rk-teach">
        <legend>{t('listening.teachWord')}</legend>
        <label>
          <input type="radio" name={name} checked={word === null} onChange={() => setWord(null)} /> {t('listening.teachNone')}
        </label>
        {choices.map((one) => (
          <label key={one.word}>
            <input type="radio" name={name} checked={word === one.word} onChange={() => setWord(one.word)} />{' '}
            <Words text={one.word} limit={60} /> <span className="rk-small rk-soft">{t('listening.goes', one.goes.length)}</span>
          </label>
        ))}
      </fieldset>
      <div role="status" className="rk-small">
        {chosen && chosen.goes.length > 0 && (
          <>
            {t('listening.goesAlong')}
            <ul className="rk-reasons">
              {chosen.goes.slice(0, SHOWN).map(({ id, excerpt }) => (
                <li key={id}>
                  <Words text={excerpt} limit={120} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className="rk-line rk-wrap">
        <Button size="compact-sm" onClick={() => void save()}>
          {chosen ? t('listening.teachDo', [number(chosen.goes.length + 1)]) : t('listening.notUsDo')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </section>
  );
}
