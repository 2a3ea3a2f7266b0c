/** npm packages and a Node that is new enough. Plain JavaScript, Node's own modules only, runs on Node 18. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Oldest Node that runs TypeScript as it stands and everything WXT and Vitest ask for. */
const OLDEST = [22, 18];

const newEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
};

/** True where every package of the lock file is installed in its version (optional ones may be missing). */
function matchesLock(root, lock) {
  try {
    const installed = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages;
    return Object.entries(JSON.parse(lock).packages).every(([path, { version, optional, devOptional, peer }]) => {
      if (path === '') return true;
      const there = installed[path]?.version;
      return there === undefined ? Boolean(optional || devOptional || peer) : there === version;
    });
  } catch {
    return false;
  }
}

/** One install at a time: several commands may start on a fresh clone together. */
function locked(root, work) {
  const lock = join(root, '.install-lock');
  const wait = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      try {
        // Ten minutes are more than any install takes: whoever held it is gone.
        if (Date.now() - statSync(lock).mtimeMs > 600_000) rmSync(lock, { recursive: true, force: true });
      } catch {
        // just released
      }
      Atomics.wait(wait, 0, 0, 500);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

const npm = (root, ...args) =>
  spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0;

/** Runs `npm ci` where node_modules is missing or not as the lock file says. Throws with one line where that fails. */
export function ensurePackages(root, say) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  const stamp = join(root, 'node_modules/.lock-hash');
  const fresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (fresh()) return;
  locked(root, () => {
    if (fresh()) return;
    if (!matchesLock(root, lock)) {
      // npm ci would empty the folder behind the link, which belongs to another checkout.
      if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
        say('node_modules is a link to packages other than package-lock.json asks for; left as it is');
        return;
      }
      say('installing npm packages (npm ci), this takes a minute');
      if (!npm(root, 'ci', '--no-audit', '--no-fund', '--loglevel=error')) throw new Error('npm ci failed');
    }
    writeFileSync(stamp, hash);
  });
}

function versionOf(program) {
  try {
    return execFileSync(program, ['-p', 'process.versions.node'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

/**
 * Path of a Node that is new enough: this one, else the npm package `node`. Its binary is fetched by an install script,
 * which npm may have been told not to run; then it is run here.
 */
export function ensureNode(root, say) {
  const brought = [join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')];
  const usable = () => brought.find((program) => existsSync(program) && newEnough(versionOf(program) ?? '0'));
  let program = usable();
  if (!program && newEnough(process.versions.node)) return process.execPath;
  if (!program) {
    say('fetching Node 24 (npm package "node")');
    locked(root, () =>
      spawnSync(process.execPath, ['installArchSpecificPackage'], { cwd: join(root, 'node_modules/node'), stdio: ['ignore', 2, 2] }),
    );
    program = usable();
  }
  if (!program) throw new Error(`Node ${OLDEST.join('.')} or newer is needed, this is ${process.versions.node}`);
  return program;
}
