import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { Station } from '../content/stations/read-stations.ts';
import { ownFile } from '../own-files/own-files.ts';

/** How a command for one station ended. */
export interface StationEnd {
  readonly station: Station;
  /** `null` if a signal ended it. */
  readonly status: number | null;
  /** What it said, in order. */
  readonly said: string;
}

/** Options that name the site of one station. */
const placeWords = (
  command: 'build' | 'check',
  { content, output, baseUrl }: Station,
): string[] => [
  '--content',
  content,
  ...(command === 'build' ? ['--output', output] : []),
  ...(baseUrl === undefined ? [] : ['--base-url', baseUrl]),
];

/**
 * Runs a command for one station in a process of its own, called from the folder above its
 * content, so that its caches are its own and nothing that happens there can end the others.
 */
export const stationChild = async (
  command: 'build' | 'check',
  station: Station,
  words: readonly string[],
  signal: AbortSignal,
): Promise<StationEnd> => {
  const called = [command, ...placeWords(command, station), ...words];
  const child = spawn(process.execPath, [ownFile('src/cli/main.mjs'), ...called], {
    env: {
      ...process.env,
      CI: '1',
      INIT_CWD: dirname(station.content),
      npm_package_json: undefined,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    signal,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (said += part));
  }
  const ended = Promise.withResolvers<number | null>();
  child.on('error', (error) => {
    if (!signal.aborted) said += `${error.message}\n`;
  });
  child.on('close', ended.resolve);
  return { station, status: await ended.promise, said };
};
