/** The breakage report: what a maintainer needs to mend a reader, and no text, name or address of any page. */
import type { Health, ReaderTally } from '../../lib/model/records.ts';
import { findingsOf } from '../../lib/rules/health.ts';

/** Where it was seen: version of the extension, user agent, language. */
export interface Where {
  version: string;
  agent: string;
  language: string;
}

const tally = ({ pages, entries, noAuthor, noTime, noText, gaps }: ReaderTally): string =>
  [
    `${round(pages)} pages`,
    `${round(entries)} entries`,
    `without author ${round(noAuthor)}`,
    `time ${round(noTime)}`,
    `text ${round(noText)}`,
    `${round(gaps)} gaps`,
  ].join(', ');

const round = (value: number): number => Math.round(value * 10) / 10;

/** Plain English lines for an issue; `rows` of one network, newest first. */
export function breakageReport(rows: readonly Health[], { version, agent, language }: Where): string {
  const lines = [`Rückkanal ${version}, ${language}`, agent];
  for (const row of rows) {
    lines.push('', `${row.network}, ${row.day}: ${row.pages} pages, ${row.entries} entries, ${row.gaps} gaps`);
    for (const [reader, today] of Object.entries(row.readers ?? {})) {
      lines.push(`  reader ${reader || '(none fitted)'}: ${tally(today)}`);
      const usual = row.usual?.[reader];
      if (usual) lines.push(`    usually: ${tally(usual)}`);
    }
    if (row.lastGap) {
      const { kind, detail, layout, kindOfPage, at } = row.lastGap;
      lines.push(`  last gap: ${kind} (${detail}), reader ${layout ?? '(none)'}, page kind ${kindOfPage}, ${new Date(at).toISOString()}`);
    }
    for (const finding of findingsOf(row))
      lines.push(`  changed: ${finding.kind} ${finding.kind === 'field' ? `${finding.field} ` : ''}(reader ${finding.reader || '(none)'})`);
  }
  return `${lines.join('\n')}\n`;
}
