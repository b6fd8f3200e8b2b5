import { watch } from 'node:fs';
import { join } from 'node:path';
import {
  build,
  digestOf,
  namesBeside,
  type BuildEnd,
  type BuildRun,
  type ContentName,
  type Place,
} from './kills-place.ts';
import { injection } from './injection.ts';

/** How a round kills its build. */
export interface Kill {
  readonly name: string;
  readonly run: (place: Place) => BuildRun;
}

/** The result of a round: the phase of the kill, and the problems after it. */
export interface Round {
  readonly phase: string;
  readonly faults: readonly string[];
}

/** Kills this many milliseconds after the start. */
export const killAfter = (milliseconds: number): Kill => ({
  name: 'at a random moment',
  run: () => ({
    onStart: (child) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
      child.once('exit', () => clearTimeout(timer));
    },
  }),
});

/** Kills this long after a name with a certain word has appeared beside the output. */
export const killAtName = (word: string, milliseconds: number): Kill => ({
  name: `when ${word} appears`,
  run: ({ folder }) => ({
    onStart: (child) => {
      const watcher = watch(join(folder, 'ra'), (_event, name) => {
        if (!name?.includes(word)) return;
        watcher.close();
        if (milliseconds === 0) child.kill('SIGKILL');
        else setTimeout(() => child.kill('SIGKILL'), milliseconds);
      });
      child.once('exit', () => watcher.close());
    },
  }),
});

/**
 * Kills at the start of a file system call, before it is done; the thread pool has only one thread,
 * so that calls have a definite order.
 */
export const killAtCall = (call: string, count: number): Kill => ({
  name: `at ${call} ${count}`,
  run: ({ folder }) => injection(call, `signal=SIGKILL:when=${count}`, folder),
});

/** The phase of a build that ended before it could be killed. */
export const tooLate = '8 it had ended before';

const phaseOf = async (place: Place, end: BuildEnd, fresh: string): Promise<string> => {
  const names = await namesBeside(place);
  const has = (word: string): boolean => names.some((name) => name.includes(word));
  if (end.status === 0) return tooLate;
  if (!names.includes('site')) return '5 between the two renames';
  const isNew = (await digestOf(place.output)) === fresh;
  if (has('.previous-')) return isNew ? '6 after the switch' : '4 before the first rename';
  if (has('.staging-')) return isNew ? '7 while the old site is removed' : '3 while it writes';
  if (isNew) return '7 while the old site is removed';
  return has('.lock') ? '2 while it reads the content' : '1 before the lock';
};

/**
 * Builds the other content, kills that build and checks the output; if there is none, a build of a
 * faulty content must restore the old site; then an undisturbed build must succeed.
 */
export const killOnce = async (
  place: Place,
  kill: Kill,
  from: ContentName,
  to: ContentName,
): Promise<Round> => {
  const faults: string[] = [];
  const expect = (isTrue: boolean, words: string): void => {
    if (!isTrue) faults.push(`${kill.name}: ${words}`);
  };
  const { output, known } = place;
  const end = await build(place, to, kill.run(place));
  expect(end.signal === 'SIGKILL' || end.status === 0, `ended with ${end.status}: ${end.stderr}`);
  const phase = await phaseOf(place, end, known[to]);
  if (phase.startsWith('5')) {
    await build(place, 'c');
    expect((await digestOf(output)) === known[from], 'the old site is not put back');
  }
  const stands = await digestOf(output);
  expect(stands === known[from] || stands === known[to], `neither site is whole (${phase})`);
  const next = await build(place, to);
  expect(next.status === 0, `the next build ends with ${next.status}: ${next.stderr}`);
  expect((await digestOf(output)) === known[to], 'the next build makes another site');
  const names = await namesBeside(place);
  expect(names.join() === 'site', `left beside the output: ${names.join(', ')}`);
  return { phase, faults };
};

/** Kills one build after another, each with the content that is not live. */
export const killAll = async (place: Place, kills: readonly Kill[]): Promise<Round[]> => {
  const rounds: Round[] = [];
  for (const [index, kill] of kills.entries()) {
    const [from, to] = index % 2 === 0 ? (['a', 'b'] as const) : (['b', 'a'] as const);
    rounds.push(await killOnce(place, kill, from, to));
  }
  return rounds;
};

/** How many kills happened in each phase, one line each. */
export const phaseTable = (rounds: readonly Round[]): string =>
  [...Map.groupBy(rounds, ({ phase }) => phase)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([phase, all]) => `  ${phase.slice(2)}: ${all.length}`)
    .join('\n');
