/** NodeBB's files from npm. */
import { Unavailable } from './packages.ts';
import { kept } from './place.ts';
import { run } from './run.ts';

const VERSION = '1.4.0';

const npm = async (cwd: string, ...args: string[]): Promise<string> => {
  try {
    return await run('npm', [...args, '--loglevel=error', '--no-audit', '--no-fund'], { cwd });
  } catch (error) {
    const said = (error as Error).message.split('\n').filter((line) => line.startsWith('npm error'));
    throw new Unavailable(`npm cannot fetch nodebb ${VERSION}: ${said[0] ?? 'no npm'}`);
  }
};

/** Folder with the package, fetched now or earlier: installed inside itself, as it looks for its themes in its own node_modules. */
export const nodebbPackage = async (): Promise<string> => {
  const folder = await kept('nodebb-package', VERSION, import.meta.filename, async (half) => {
    const file = (await npm(half, 'pack', `nodebb@${VERSION}`)).trim().split('\n').at(-1) ?? '';
    await run('tar', ['xzf', file], { cwd: half });
    // Scripts of packages this old build what is not needed and cannot be built any more.
    await npm(`${half}/package`, 'install', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps');
  });
  return `${folder}/package`;
};
