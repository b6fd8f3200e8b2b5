import { spawn } from 'node:child_process';
import { ownFile } from '../own-files/own-files.ts';
import { startFolder } from './start-folder.ts';

/** What a build of the desk makes, and from what. */
export interface ChildBuild {
  readonly content: string;
  readonly output: string;
  /** A folder with the manifest of the live site; an empty one before the first publication. */
  readonly live: string;
  readonly now?: string | undefined;
}

/**
 * Builds the site in a process of its own, so that the desk keeps answering and no failure of a
 * build can end it.
 *
 * @returns the report if the site cannot be built
 */
export const childBuild = async ({
  content,
  output,
  live,
  now,
}: ChildBuild): Promise<string | undefined> => {
  const words = ['build', '--content', content, '--output', output, '--live', live];
  const child = spawn(
    process.execPath,
    [ownFile('src/cli/main.mjs'), ...words, ...(now === undefined ? [] : ['--now', now])],
    {
      env: { ...process.env, CI: '1', INIT_CWD: startFolder() },
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    },
  );
  let report = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (report += part));
  const ended = Promise.withResolvers<number>();
  child.on('error', ended.reject).on('close', (status) => ended.resolve(status ?? 1));
  return (await ended.promise) === 0 ? undefined : report;
};
