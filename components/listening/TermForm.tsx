/** A watched term, new or changed, tried on past finds before it is kept. */
import { Button, NativeSelect, Switch, TagsInput, TextInput } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { type Mention, TERM_KINDS, type TermKind, type WatchedTerm } from '../../lib/model/listening.ts';
import { useEdits } from '../edit/edits.tsx';
import { TermPreview } from './TermPreview.tsx';
import { EXCLUDED, isShort, isWhole, tidyTerm, WORD, WORDS } from './terms.ts';
import { termKindName } from './words.ts';

interface Props {
  term: WatchedTerm;
  /** As it is kept; null for a new one. */
  saved: WatchedTerm | null;
  mentions: readonly Mention[];
  close: () => void;
}

const LISTS = [
  ['words', WORDS],
  ['required', WORDS],
  ['excluded', EXCLUDED],
] as const;

export function TermForm({ term, saved, mentions, close }: Props) {
  const { run } = useEdits();
  const [draft, setDraft] = useState(term);
  const [asked, setAsked] = useState(false);
  const change = (part: Partial<WatchedTerm>): void => setDraft((before) => ({ ...before, ...part }));
  const whole = tidyTerm(draft);
  const tried = useDeferredValue(whole);
  const save = async (): Promise<void> => {
    setAsked(true);
    if (!isWhole(whole)) return;
    const answer = await run({
      type: 'watch',
      put: [whole],
      remove: [],
      notUs: [],
      drop: [],
      said: t('listening.termSaved', [whole.name]),
    });
    if (answer) close();
  };
  return (
    <form
      className="rk-proposal rk-term-form"
      aria-label={saved ? t('listening.editOf', [saved.name]) : t('listening.addTerm')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="rk-term-fields">
        <TextInput
          size="xs"
          label={t('listening.field.name')}
          description={draft.kind === 'competitor' ? t('listening.field.nameOfCompetitor') : t('listening.field.nameAbout')}
          value={draft.name}
          maxLength={WORD}
          error={asked && !isWhole(whole) ? t('listening.field.nameWrong') : undefined}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <NativeSelect
          size="xs"
          label={t('listening.field.kind')}
          description={t('listening.field.kindAbout')}
          value={draft.kind}
          data={TERM_KINDS.map((value) => ({ value, label: termKindName(value) }))}
          onChange={(event) => change({ kind: event.currentTarget.value as TermKind })}
        />
        {LISTS.map(([name, most]) => (
          <TagsInput
            key={name}
            size="xs"
            label={t(`listening.field.${name}`)}
            description={t(`listening.field.${name}About`)}
            value={draft[name]}
            maxTags={most}
            splitChars={[',', ';']}
            acceptValueOnBlur
            onChange={(words) => change({ [name]: words })}
          />
        ))}
        <Switch
          size="sm"
          label={t('listening.field.exact')}
          checked={draft.exact}
          onChange={(event) => change({ exact: event.currentTarget.checked })}
        />
      </div>
      {isShort(whole) && <p className="rk-small rk-warn">{t('listening.short')}</p>}
      {isWhole(tried) && <TermPreview term={tried} saved={saved} mentions={mentions} />}
      <div className="rk-line rk-wrap rk-bottom">
        <Button size="compact-sm" type="submit">
          {t('listening.save')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
