/** What to know before a reply goes out: open variables, brush-off phrases, advertising, length. Hints, never a lock. */
import { t } from '../../lib/i18n.ts';
import { brushOffs, lengthOn } from '../../lib/rules/reply-checks.ts';
import type { Filled } from '../../lib/rules/reply.ts';
import { number } from '../base/time.ts';

interface Props {
  filled: Filled;
  promotional: boolean;
  /** Network the reply is for; null while it is only being written. */
  network: string | null;
  /** Its proper name. */
  networkName: string;
}

/** The hints in words, the gravest first; empty where there is nothing to say. */
function notes({ filled, promotional, network, networkName }: Props): string[] {
  const sent = brushOffs(filled.text);
  const length = network === null ? null : lengthOn(network, filled.text);
  return [
    promotional && t('reply.promotionalWarning'),
    length && length.length > length.limit && t('reply.tooLong', [networkName, number(length.length), number(length.limit)]),
    filled.unknown.length > 0 && t('reply.unknownVariables', filled.unknown.length, [filled.unknown.join(', ')]),
    filled.missing.length > 0 && t('reply.missingValues', filled.missing.length, [filled.missing.join(', ')]),
    sent.length > 0 && t('reply.brushOff', [sent.map((phrase) => `„${phrase}“`).join(', ')]),
  ].filter((note): note is string => typeof note === 'string');
}

export function ReplyNotes(props: Props) {
  const all = notes(props);
  if (!all.length) return null;
  return (
    <ul className="rk-reply-notes" aria-label={t('reply.hints')}>
      {all.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
