import { spawn } from 'node:child_process';

export interface CommandEnd {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the project's commands as npm would, in a process of its own. */
export const runCommand = (
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandEnd> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, ['src/cli/main.mjs', ...words], {
      env: { ...process.env, CI: 'true', INIT_CWD: process.cwd(), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', fail);
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
