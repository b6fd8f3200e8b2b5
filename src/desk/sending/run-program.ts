import { spawn } from 'node:child_process';

/**
 * Runs a program and returns its output, without a window and without a shell.
 *
 * @throws Error if it does not exist or fails
 */
export type RunProgram = (
  program: string,
  words: readonly string[],
  input?: string,
) => Promise<string>;

export const runProgram: RunProgram = async (program, words, input = '') => {
  const ended = Promise.withResolvers<string>();
  const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.on('error', ended.reject);
  child.stdin.on('error', () => {});
  child.on('close', (code) => {
    if (code === 0) ended.resolve(Buffer.concat(parts).toString('utf8').trim());
    else ended.reject(new Error(`${program}: ${code}`));
  });
  child.stdin.end(input);
  return ended.promise;
};
