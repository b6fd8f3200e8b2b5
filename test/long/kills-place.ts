import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCorpus, writeCorpus } from '../../bench/make-corpus.ts';
import { filesIn } from '../site/fixture-site.ts';
import { runCommand } from '../site/run-command.ts';

/** How a build ended. */
export interface BuildEnd {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** A folder with two contents and the output that both are built into. */
export interface Place {
  readonly folder: string;
  /** Whether undisturbed builds run within this process, one at a time, which is cheaper. */
  readonly isWithin: boolean;
  readonly output: string;
  /** SHA-256 of the whole site of each content, by name. */
  readonly known: Readonly<Record<ContentName, string>>;
}

/** `c` has a fault, so that no site is built from it. */
export type ContentName = 'a' | 'b' | 'c';

/**
 * Root may write anywhere, and so gives up that right; the user stays the same, because another one
 * might have no access to the project folder.
 */
export const withoutRootsRights = [
  'setpriv',
  '--bounding-set=-dac_override,-dac_read_search',
  '--inh-caps=-dac_override,-dac_read_search',
] as const;

export interface BuildRun {
  /** The command before `node`, such as strace. */
  readonly before?: readonly string[];
  readonly onStart?: (child: ChildProcess) => void;
  readonly environment?: Readonly<Record<string, string>>;
  /** The folder of the project, unless it is this one. */
  readonly project?: string;
}

const wordsFor = (folder: string, content: ContentName): readonly string[] => {
  const places = ['--content', join(folder, content), '--output', join(folder, 'ra/site')];
  return ['build', ...places, '--now', '2026-01-01T00:00'];
};

const buildApart = (
  words: readonly string[],
  { before = [], onStart, environment = {}, project = process.cwd() }: BuildRun,
): Promise<BuildEnd> =>
  new Promise((done, fail) => {
    const command = [...before, process.execPath, 'src/cli/main.mjs', ...words];
    const [program = process.execPath, ...rest] = command;
    const child = spawn(program, rest, {
      cwd: project,
      /**
       * npm's variable would redirect the cache of a copied project to where the tests were
       * started.
       */
      env: { ...process.env, CI: 'true', INIT_CWD: project, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', fail);
    child.on('close', (status, signal) => done({ status, signal, stderr }));
    onStart?.(child);
  });

/** Builds a content into a place's output, in a separate process unless `isWithin` is set. */
export const build = async (
  { folder, isWithin }: Pick<Place, 'folder' | 'isWithin'>,
  content: ContentName,
  run?: BuildRun,
): Promise<BuildEnd> => {
  const words = wordsFor(folder, content);
  if (run || !isWithin) return buildApart(words, run ?? {});
  const { status, stderr } = await runCommand(words);
  return { status, signal: null, stderr };
};

/** SHA-256 of all files below a folder with their names; of nothing if there is no folder. */
export const digestOf = async (folder: string): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of await filesIn(folder).catch(() => [])) {
    hash.update(`${file}\0`).update(await readFile(join(folder, file)));
  }
  return hash.digest('hex');
};

/**
 * The names beside the output, including its own, without the one old site that may be kept there.
 */
export const namesBeside = async ({ folder }: Pick<Place, 'folder'>): Promise<string[]> => {
  const names = (await readdir(join(folder, 'ra'))).toSorted();
  const spare = names.find((name) => /^\.site\.spare-\w{6}$/u.test(name));
  return names.filter((name) => name !== spare);
};

/** A place in a folder, with the site of content `a` in its output. */
export const makePlace = async (folder: string, isWithin = false): Promise<Place> => {
  await writeCorpus(makeCorpus(4, 1), join(folder, 'a'));
  await writeCorpus(makeCorpus(4, 2), join(folder, 'b'));
  await writeCorpus(makeCorpus(1, 3), join(folder, 'c'));
  await writeFile(join(folder, 'c/site.yaml'), 'name: [');
  await mkdir(join(folder, 'ra'), { recursive: true });
  const output = join(folder, 'ra/site');
  const digests: string[] = [];
  for (const content of ['b', 'a'] as const) {
    const { status, stderr } = await build({ folder, isWithin }, content);
    if (status !== 0) throw new Error(`content ${content}: ${stderr}`);
    digests.push(await digestOf(output));
  }
  const [b = '', a = ''] = digests;
  if (a === b) throw new Error('both contents make the same site');
  return { folder, isWithin, output, known: { a, b, c: '' } };
};

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
