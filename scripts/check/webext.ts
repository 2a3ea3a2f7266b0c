/** Mozilla's own checks on the Firefox build. */
import { buildFolder } from './builds.ts';
import { type Result, check, runTool } from './suite.ts';

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** Warnings that are known and harmless, with the reason; any other warning fails. */
const ALLOWED: { code: string; file: RegExp; why: string }[] = [
  {
    code: 'DANGEROUS_EVAL',
    file: /^(chunks\/|background\.js$)/,
    why: 'zod looks whether Function may be used; the extension’s own content security policy says no, and it does without',
  },
  { code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', file: /^manifest\.json$/, why: 'Firefox for Android is not offered' },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\//,
    why: 'React sets innerHTML for dangerouslySetInnerHTML, which no component of ours uses',
  },
];

export async function webExtLint(): Promise<Result> {
  const { out, all } = await runTool(
    'web-ext/bin/web-ext.js',
    ['lint', '--source-dir', buildFolder('firefox', 'production'), '--output', 'json', '--no-config-discovery'],
    { env: { NO_COLOR: '1' } },
  );
  const start = out.indexOf('{');
  if (start < 0) return check([all.trim() || 'web-ext lint said nothing']);
  const { errors, warnings } = JSON.parse(out.slice(start)) as { errors: Finding[]; warnings: Finding[] };
  const line = ({ code, message, file, line: at }: Finding): string => `${code} ${file ?? ''}${at ? `:${at}` : ''} ${message}`;
  const reason = (finding: Finding): string | undefined =>
    ALLOWED.find(({ code, file }) => code === finding.code && file.test(finding.file ?? ''))?.why;
  const known = warnings.filter((finding) => reason(finding));
  return check([...errors, ...warnings.filter((finding) => !reason(finding))].map(line), [
    ...new Set(known.map((finding) => `known warning ${finding.code}: ${reason(finding)}`)),
  ]);
}
