/** The text of a saved reply: placeholders by a click, and beside it how it will read for somebody. */
import { Button, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { currentLanguage, t } from '../../lib/i18n.ts';
import type { SavedReply, Settings } from '../../lib/model/settings.ts';
import { fillReply, VARIABLE_NAMES, VARIABLES } from '../../lib/rules/reply.ts';
import { number } from '../base/time.ts';
import { useDraft } from '../settings/use-draft.ts';
import { ReplyNotes } from './ReplyNotes.tsx';
import { ReplyText } from './ReplyText.tsx';
import { inserted, LIMITS } from './saved.ts';

interface Props {
  reply: SavedReply;
  settings: Pick<Settings, 'team' | 'me'>;
  change: (text: string) => void;
}

const wrongText = (text: string): string | null =>
  text.length > LIMITS.text ? t('reply.textLong', [number(text.length), number(LIMITS.text)]) : null;

export function ReplyTextField({ reply, settings, change }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useDraft(reply.text, wrongText, change);
  const language = reply.language ?? (currentLanguage() === 'en' ? 'en' : 'de');
  const mine = settings.team.find(({ id }) => id === settings.me);
  const filled = fillReply(
    text.value,
    {
      name: t('reply.sampleName'),
      company: t('reply.sampleCompany'),
      network: 'LinkedIn',
      me: mine?.name ?? t('reply.sampleMe'),
      department: mine?.department ?? reply.department ?? 'service',
    },
    language,
  );
  const insert = (name: string): void => {
    const { selectionStart = text.value.length, selectionEnd = selectionStart } = field.current ?? {};
    const variable = `{${name}}`;
    text.edit(inserted(text.value, variable, selectionStart, selectionEnd));
    // After the new text is drawn: goes on behind the placeholder.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(selectionStart + variable.length, selectionStart + variable.length);
    });
  };
  return (
    <>
      <Textarea
        ref={field}
        label={t('reply.text')}
        autosize
        minRows={4}
        maxRows={16}
        lang={language}
        value={text.value}
        error={text.wrong}
        onChange={(event) => text.edit(event.currentTarget.value)}
        onBlur={text.keep}
      />
      <fieldset className="rk-reply-variables">
        <legend className="rk-soft">{t('reply.variables')}</legend>
        {VARIABLES.map((variable) => (
          <Button
            key={variable}
            size="compact-xs"
            variant="default"
            aria-label={t('reply.insert', [VARIABLE_NAMES[language][variable]])}
            onClick={() => insert(VARIABLE_NAMES[language][variable])}
          >
            {`{${VARIABLE_NAMES[language][variable]}}`}
          </Button>
        ))}
      </fieldset>
      {text.value.trim() && (
        <div className="rk-reply-preview">
          <span className="rk-soft">{t('reply.previewFor', [t('reply.sampleName')])}</span>
          <ReplyText filled={filled} language={language} />
          <ReplyNotes filled={filled} promotional={reply.promotional} network={null} networkName="" />
        </div>
      )}
    </>
  );
}
