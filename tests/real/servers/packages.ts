/** Debian packages the servers come from: which are missing, and (as root) their installation. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** dpkg fills these in. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: not ours to fill in
const FORMAT = '${db:Status-Status} ${Package} ${Version}\n';

/** Of these packages those that are not installed; all where this is no Debian. */
function missing(packages: readonly string[]): string[] {
  const { stdout, status } = spawnSync('dpkg-query', ['-W', '-f', FORMAT, ...packages], { encoding: 'utf8' });
  if (status === null) return [...packages];
  const there = new Set(stdout.split('\n').flatMap((line) => /^installed (\S+) /.exec(line)?.[1] ?? []));
  return packages.filter((name) => !there.has(name));
}

/**
 * apt-get, while nothing it installs may start a service of its own: on a machine that runs services a web server and a database
 * would stay behind. That rule file is the Debian way to say so; one that is there already is left alone.
 */
const INSTALL = `
rule=/usr/sbin/policy-rc.d
if [ ! -e $rule ]; then trap 'rm -f $rule' EXIT; printf '#!/bin/sh\\nexit 101\\n' > $rule; chmod 755 $rule; fi
apt-get -q update; apt-get -q install -y --no-install-recommends "$@"`;

/** Installs what is missing of `packages`, where that can be done here; returns what is missing then. `say` takes a line. */
export function ensurePackages(packages: readonly string[], say: (line: string) => void): string[] {
  const wanted = missing(packages);
  if (wanted.length === 0 || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return wanted;
  say(`installing ${wanted.join(', ')} with apt-get`);
  const { status, stderr } = spawnSync('sh', ['-c', INSTALL, 'sh', ...wanted], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 << 20,
  });
  if (status !== 0) say(`apt-get: ${stderr.trim().split('\n').at(-1)}`);
  return missing(packages);
}

/** Their versions, as one text. */
export const versionsOf = (packages: readonly string[]): string =>
  spawnSync('dpkg-query', ['-W', '-f', FORMAT, ...packages], { encoding: 'utf8' }).stdout;
