#!/usr/bin/env node
/**
 * `node scripts/lock.ts`: adds to package-lock.json the optional packages of other platforms (linux-arm64-musl, darwin-x64 …) that
 * npm left out because the registry it asked does not carry them. Without them `npm ci` calls the lock out of date, here and
 * everywhere. They get no checksum: npm checks them against the registry's own on the machines that need them.
 * `--check` writes nothing and ends with 1 where some are missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Locked {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** What platform a package is for, from its name: '@biomejs/cli-linux-arm64-musl'. Null where the name does not tell. */
function platform(name: string): Pick<Locked, 'os' | 'cpu' | 'libc'> | null {
  const parts = name.split(/[/-]/);
  const os = SYSTEMS.find((system) => parts.includes(system));
  const cpu = PROCESSORS.find((processor) => parts.includes(processor));
  const libc =
    parts.includes('musl') || parts.includes('musleabihf')
      ? ['musl']
      : os === 'linux' && parts.some((part) => part.startsWith('gnu'))
        ? ['glibc']
        : undefined;
  if (parts.includes('wasm32')) return { cpu: ['wasm32'] };
  return os ? { os: [os], ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc } : {}) } : null;
}

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> };

/** Whether a package asked for at `path` is found there or above, as Node looks. */
function present(path: string, name: string): boolean {
  for (let at = path; ; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (`${at ? `${at}/` : ''}node_modules/${name}` in lock.packages) return true;
    if (at === '') return false;
  }
}

const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !present(path, name))
    .map(([name, version]) => ({ name, version, dev })),
);

for (const { name, version, dev } of missing) {
  const fits = platform(name);
  if (!fits || !/^\d/.test(version)) process.stderr.write(`cannot tell: ${name}@${version}\n`);
  else lock.packages[`node_modules/${name}`] = { version, ...fits, ...(dev ? { dev } : {}), optional: true };
}
if (process.argv.includes('--check')) process.exitCode = missing.length > 0 ? 1 : 0;
else {
  const { '': root, ...rest } = lock.packages;
  lock.packages = { '': root as Locked, ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))) };
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
process.stdout.write(`${missing.map(({ name, version }) => `${name}@${version}`).join('\n') || 'complete'}\n`);
