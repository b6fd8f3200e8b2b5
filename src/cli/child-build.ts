import { spawn } from 'node:child_process';
import { ownFile } from '../own-files/own-files.ts';
import { startFolder } from './start-folder.ts';

/**
 * Runs `build` in a process of its own, so that no failure of a build can end this one.
 *
 * @param from the folder where the command is called: typed paths are relative to it, and the cache
 * is in it
 * @returns the report if the site cannot be built
 */
export const runBuild = async (
  words: readonly string[],
  from: string,
): Promise<string | undefined> => {
  const child = spawn(process.execPath, [ownFile('src/cli/main.mjs'), 'build', ...words], {
    cwd: from,
    env: { ...process.env, CI: '1', INIT_CWD: from },
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  });
  let report = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (report += part));
  const ended = Promise.withResolvers<number>();
  child.on('error', ended.reject).on('close', (status) => ended.resolve(status ?? 1));
  return (await ended.promise) === 0 ? undefined : report;
};

/** What a build of the desk makes, and from what. */
export interface ChildBuild {
  readonly content: string;
  readonly output: string;
  /** A folder with the manifest of the live site; an empty one before the first publication. */
  readonly live: string;
  readonly now?: string | undefined;
}

/**
 * Builds the site for the desk, which keeps answering meanwhile.
 *
 * @returns the report if the site cannot be built
 */
export const childBuild = ({
  content,
  output,
  live,
  now,
}: ChildBuild): Promise<string | undefined> => {
  const words = ['--content', content, '--output', output, '--live', live];
  return runBuild([...words, ...(now === undefined ? [] : ['--now', now])], startFolder());
};
