import { checksumOf } from '../../file-system/checksum.ts';
import type { Problem } from '../problem.ts';

/** Problems of texts by all that they were found from; texts of earlier runs are not read again. */
export interface KeptProblems {
  /**
   * The problems of one text.
   *
   * @param source everything that they hang on, besides the code; only what JSON can hold
   */
  readonly of: (source: unknown, make: () => Problem[]) => readonly Problem[];
}

/** Nothing is kept: everything is found anew. */
export const nothingKept: KeptProblems = { of: (_source, make) => make() };

/** Problems of earlier runs, and the text of the file that keeps those of this run. */
export interface KeptProblemsFile extends KeptProblems {
  /** `undefined` where the file has nothing else already. */
  readonly text: () => string | undefined;
}

type Entries = Readonly<Record<string, readonly Problem[]>>;

/** The first line is the checksum of the second: half a file, or one that was changed, is none. */
const read = (text: string): Entries => {
  const [checksum, json = ''] = text.split('\n');
  return checksum === checksumOf(json).sha256 ? (JSON.parse(json) as Entries) : {};
};

const written = (entries: ReadonlyMap<string, readonly Problem[]>): string => {
  const json = JSON.stringify(
    Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
  return `${checksumOf(json).sha256}\n${json}\n`;
};

/**
 * Keeps the problems of the texts of this run, and of no others: the file is never larger than the content asks for.
 *
 * @param version of the code that finds problems, and of its data
 * @param before the text of the file as the run before left it; anything else counts as empty
 */
export const keptProblemsFile = (version: string, before: string): KeptProblemsFile => {
  const known = new Map(Object.entries(read(before)));
  const entries = new Map<string, readonly Problem[]>();
  return {
    of: (source, make) => {
      const key = checksumOf(JSON.stringify([version, source])).sha256.slice(0, 32);
      const problems = known.get(key) ?? make();
      entries.set(key, problems);
      return problems;
    },
    text: () => {
      const text = written(entries);
      return text === before ? undefined : text;
    },
  };
};
