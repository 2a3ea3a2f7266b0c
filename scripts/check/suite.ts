/** What a suite of `npm test` is, and running programs for it. */
import { spawn } from 'node:child_process';

export interface Result {
  passed: number;
  failed: number;
  skipped: number;
  /** What to show of it: details of failures, figures. */
  lines: string[];
}

export interface Suite {
  name: string;
  run: () => Promise<Result>;
}

/** A check that counts as one. `problems` empty = passed; `notes` are shown in either case. */
export const check = (problems: readonly string[], notes: readonly string[] = []): Result => ({
  passed: problems.length === 0 ? 1 : 0,
  failed: problems.length === 0 ? 0 : 1,
  skipped: 0,
  lines: [...notes, ...problems],
});

export const skip = (why: string): Result => ({ passed: 0, failed: 0, skipped: 1, lines: [`skipped: ${why}`] });

export interface Ran {
  code: number;
  /** Standard output. */
  out: string;
  /** Standard output and error in the order they came. */
  all: string;
}

/** Runs a program to its end; `echo` shows its output as it comes. A program that cannot be started ends with code 127. */
export function run(
  program: string,
  args: readonly string[],
  options: { env?: Record<string, string>; echo?: boolean; seconds?: number } = {},
): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(program, args, { env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let all = '';
    const timer = setTimeout(
      () => {
        all += `\nstopped after ${options.seconds ?? 900} s`;
        child.kill('SIGKILL');
      },
      (options.seconds ?? 900) * 1000,
    );
    const end = (code: number): void => {
      clearTimeout(timer);
      done({ code, out, all });
    };
    child.stdout.on('data', (data: Buffer) => {
      out += data;
      all += data;
      if (options.echo) process.stdout.write(data);
    });
    child.stderr.on('data', (data: Buffer) => {
      all += data;
      if (options.echo) process.stdout.write(data);
    });
    child.on('error', (error) => {
      all += error.message;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Runs a JavaScript program of node_modules with this Node. */
export const runTool = (file: string, args: readonly string[], options?: Parameters<typeof run>[2]): Promise<Ran> =>
  run(process.execPath, [`node_modules/${file}`, ...args], options);

/** A program whose exit code is the whole answer. */
export async function command(file: string, args: readonly string[], options?: Parameters<typeof run>[2]): Promise<Result> {
  const { code, all } = await runTool(file, args, options);
  return code === 0 ? check([]) : check([all.trim()]);
}
