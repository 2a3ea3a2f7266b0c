/** Debian packages the servers come from: which are missing, and (as root) their installation. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What is asked for is not to be had on this machine: no test can be made with it, which is no failure. */
export class Unavailable extends Error {}

/** dpkg fills these in. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: not ours to fill in
const FORMAT = '${db:Status-Status} ${Package} ${Version}\n';

const query = (packages: readonly string[]): string =>
  spawnSync('dpkg-query', ['-W', '-f', FORMAT, ...packages], { encoding: 'utf8' }).stdout ?? '';

/** Their versions, as one text. */
export const versionsOf = query;

/** Of these packages those that are not installed; all where this is no Debian. */
function missing(packages: readonly string[]): string[] {
  const there = new Set(
    query(packages)
      .split('\n')
      .flatMap((line) => /^installed (\S+) /.exec(line)?.[1] ?? []),
  );
  return packages.filter((name) => !there.has(name));
}

/**
 * apt-get, while nothing it installs may start a service of its own: on a machine that runs services a web server and a database
 * would stay behind. That rule file is the Debian way to say so; one that is there already is left alone.
 */
const INSTALL = `
rule=/usr/sbin/policy-rc.d
if [ ! -e $rule ]; then trap 'rm -f $rule' EXIT; printf '#!/bin/sh\\nexit 101\\n' > $rule; chmod 755 $rule; fi
apt-get -q update; apt-get -q install -y --no-install-recommends -o DPkg::Lock::Timeout=300 "$@"`;

/** Installs what is missing of `packages`, where that can be done here. `say` takes a line. */
export async function installMissing(packages: readonly string[], say: (line: string) => void): Promise<void> {
  const wanted = missing(packages);
  if (wanted.length === 0 || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  say(`installing ${wanted.join(', ')} with apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await new Promise<void>((done) => {
    execFile('sh', ['-c', INSTALL, 'sh', ...wanted], { env, maxBuffer: 64 << 20, timeout: 600_000 }, (error, _said, errors) => {
      if (error) say(`apt-get: ${errors.trim().split('\n').at(-1)}`);
      done();
    });
  });
}

/** Throws in one line where packages are missing. */
export function need(packages: readonly string[]): void {
  const lacking = missing(packages);
  if (lacking.length > 0) throw new Unavailable(`not installed: ${lacking.join(', ')} (npm test installs them as root on Debian)`);
}
