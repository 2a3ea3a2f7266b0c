/** Words of listening. Functions: words follow the language. */
import type { MentionWords } from '../../lib/exchange/mentions-csv.ts';
import { MENTION_COLUMNS } from '../../lib/exchange/mentions-csv.ts';
import { t } from '../../lib/i18n.ts';
import type { Mention, TermKind, Tone } from '../../lib/model/listening.ts';
import { networkName } from '../../lib/networks/index.ts';
import { numberFormat } from '../../lib/rules/format.ts';
import type { Terms } from '../../lib/rules/listening/voices.ts';
import { locale } from '../base/time.ts';

export const toneName = (tone: Tone): string => t(`listening.tone.${tone}`);
export const termKindName = (kind: TermKind): string => t(`listening.termKind.${kind}`);
export const mentionKindName = (kind: Mention['kind']): string => t(`listening.kind.${kind}`);

/** Where it stands: the network, of a report the paper or blog. */
export const placeName = ({ kind, network, account }: Pick<Mention, 'kind' | 'network' | 'account'>): string =>
  kind === 'report' ? account.name : networkName(network);

/** '40 %'. */
export const percent = (share: number): string => numberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** Net tone as Results shows it, times 100: '+25', with its sign. */
export const signed = (value: number): string =>
  numberFormat(locale(), { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(100 * value);

/** By which term and spelling it was found, a line for each; of terms nobody watches any more only that. */
export const ruleWords = ({ hits }: Pick<Mention, 'hits'>, terms: Terms): string[] =>
  hits.map(({ term, word }) => {
    const known = terms.get(term);
    if (!known) return t('listening.ruleGone', [word]);
    return known.name === word ? t('listening.rule', [known.name]) : t('listening.ruleWord', [known.name, word]);
  });

/** The table's words. */
export const csvWords = (): MentionWords => ({
  column: Object.fromEntries(MENTION_COLUMNS.map((name) => [name, t(`listening.column.${name}`)])) as MentionWords['column'],
  network: networkName,
  kind: mentionKindName,
  tone: toneName,
  yes: t('listening.yes'),
  no: t('listening.no'),
  said: t('listening.toneSaid'),
  guessed: t('listening.toneGuessed'),
});
