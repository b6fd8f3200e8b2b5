import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export interface CommandEnd {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a command runs, other than in this project and called from its folder. */
export interface CommandPlace {
  readonly project?: string;
  readonly calledFrom?: string;
  /** `undefined` removes a variable. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Receives the process, to send it a signal. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** Runs one of the project's commands as a separate process. */
export const runProcessAt = (
  words: readonly string[],
  { project = process.cwd(), calledFrom = process.cwd(), environment, onStart }: CommandPlace,
): Promise<CommandEnd> =>
  new Promise((done, fail) => {
    const main = join(project, 'src/cli/main.mjs');
    const child = spawn(process.execPath, [main, ...words], {
      cwd: calledFrom,
      env: { ...process.env, CI: 'true', INIT_CWD: calledFrom, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', fail);
    child.on('close', (status) => done({ status, stdout, stderr }));
    onStart?.(child);
  });

/** Runs one of this project's commands like npm, in its own process. */
export const runProcess = (
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandEnd> => runProcessAt(words, { environment });
