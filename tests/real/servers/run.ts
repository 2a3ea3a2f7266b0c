/** Programs that make a server ready and end by themselves. */
import { execFile } from 'node:child_process';
import { delimiter } from 'node:path';

/** Debian keeps servers where only root looks. */
export const environment = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [process.env.PATH, '/usr/sbin', '/sbin'].join(delimiter),
  ...more,
});

/** Runs a program to its end and gives its standard output. Throws with the end of what it said where it fails. */
export const run = (
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<string> =>
  new Promise((done, failed) => {
    execFile(
      program,
      args,
      { ...options, env: environment(options.env), maxBuffer: 64 << 20, timeout: 600_000 },
      (error, stdout, stderr) => {
        if (!error) done(stdout);
        else
          failed(
            new Error(`${program} ${args[0] ?? ''} failed (${error.code ?? error.signal}):\n${`${stdout}\n${stderr}`.trim().slice(-2000)}`),
          );
      },
    );
  });
