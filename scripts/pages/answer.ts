/** The reader's answer for an invented sample page, as of the page's own "now". */
import { inspectPage } from '../inspect/page.ts';
import { expand, readSample } from './sample.ts';

/** DESIGN.md's contract object; throws where no reader takes the page's address. */
export function answerFor(file: string): object {
  const { url, now, own, source } = readSample(file);
  const network = /pages\/([^/]+)\//.exec(file)?.[1];
  const answer = inspectPage(new TextEncoder().encode(expand(source, Date.parse(now))), {
    url: new URL(url),
    now: Date.parse(now),
    own,
    network,
  });
  if (typeof answer === 'string') throw new Error(answer);
  return answer;
}
