/** A filled reply as it will be copied; what could not be filled in is marked. */
import { t } from '../../lib/i18n.ts';
import type { Filled } from '../../lib/rules/reply.ts';

export function ReplyText({ filled, language }: { filled: Filled; language: 'de' | 'en' | null }) {
  return (
    <p className="rk-reply-text" lang={language ?? undefined} dir="auto">
      {filled.pieces.map((piece, index) =>
        piece.open ? (
          <mark key={index} title={piece.open === 'missing' ? t('reply.missingHere') : t('reply.unknownHere')}>
            {piece.text}
          </mark>
        ) : (
          <span key={index}>{piece.text}</span>
        ),
      )}
    </p>
  );
}
