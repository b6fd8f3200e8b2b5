import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import {
  build,
  digestOf,
  namesBeside,
  type BuildRun,
  type ContentName,
  type Place,
} from './kills-place.ts';
import { injection } from './injection.ts';

/** A fault of the disk: how to cause and remove it, and what must be reported. */
export interface DiskFault {
  readonly name: string;
  /** The required message; if the fault may be harmless, a build may also succeed. */
  readonly words: RegExp;
  readonly mayPass?: boolean;
  readonly run?: (place: Place) => BuildRun;
  readonly begin?: (place: Place) => Promise<void> | void;
  readonly end?: (place: Place) => Promise<void> | void;
}

/** The output of a build under a fault, and the problems found. */
export interface FaultRound {
  readonly hasPassed: boolean;
  readonly faults: readonly string[];
}

const mustRun = (program: string, ...words: readonly string[]): void => {
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} (as root): ${stderr}`);
};

/** Mounts a file system in memory with this many KiB. */
export const mountMemory = async (folder: string, size: number): Promise<void> => {
  await mkdir(folder, { recursive: true });
  mustRun('mount', '-t', 'tmpfs', '-o', `size=${size}k`, 'tmpfs', folder);
};

export const remount = (folder: string, options: string): void =>
  mustRun('mount', '-o', `remount,${options}`, folder);

export const unmount = (folder: string): void => mustRun('umount', '-l', folder);

/**
 * Makes a system call fail the `when`th time within a thread, by strace; the pool has one thread.
 */
export const injected = (call: string, error: string, when: string, words: RegExp): DiskFault => ({
  name: `${call} ${error} ${when}`,
  words,
  mayPass: true,
  run: ({ folder }) => injection(call, `error=${error}:when=${when}`, folder),
});

const messageFaults = (stderr: string, words: RegExp): string[] => [
  ...(words.test(stderr) ? [] : [`it is not told: ${stderr}`]),
  ...(/\bat .*:\d+|\bError\b|Lỗi của chương trình/u.test(stderr) ? [`a trace: ${stderr}`] : []),
  ...(stderr.trimEnd().split('\n').length === 1 ? [] : [`more than a line: ${stderr}`]),
];

/**
 * Builds under a fault: the old site stays unchanged, or is complete where the message says; then a
 * build without the fault succeeds and leaves nothing beside the output.
 */
const buildUnder = async (
  place: Place,
  fault: DiskFault,
  from: ContentName,
  to: ContentName,
): Promise<FaultRound> => {
  await fault.begin?.(place);
  const { status, stderr } = await build(place, to, fault.run?.(place));
  const stands = await digestOf(place.output);
  await fault.end?.(place);
  const faults: string[] = [];
  const hasPassed = status === 0 && fault.mayPass === true;
  if (!hasPassed) {
    if (status !== 2) faults.push(`status ${status}: ${stderr}`);
    faults.push(...messageFaults(stderr, fault.words));
    const aside = /nguyên trong "(?<folder>.+?)"/u.exec(stderr)?.groups?.['folder'];
    const old = aside === undefined ? stands : await digestOf(aside);
    if (old !== place.known[from]) faults.push('the old site is not whole');
  } else if (stands !== place.known[to]) faults.push('the new site is not whole');
  const next = await build(place, to);
  if (next.status !== 0) faults.push(`the next build: ${next.stderr}`);
  if ((await digestOf(place.output)) !== place.known[to]) faults.push('the next site is not whole');
  const names = (await namesBeside(place)).join();
  if (names !== 'site') faults.push(`left beside the output: ${names}`);
  return { hasPassed, faults: faults.map((words) => `${fault.name}: ${words}`) };
};

/** Builds under one fault after the other, each time with the content that is not live. */
export const buildUnderAll = async (
  place: Place,
  all: readonly DiskFault[],
): Promise<FaultRound[]> => {
  const rounds: FaultRound[] = [];
  for (const [index, fault] of all.entries()) {
    const [from, to] = index % 2 === 0 ? (['a', 'b'] as const) : (['b', 'a'] as const);
    rounds.push(await buildUnder(place, fault, from, to));
  }
  return rounds;
};
