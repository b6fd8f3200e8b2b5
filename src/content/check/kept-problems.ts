import { checksumOf } from '../../file-system/checksum.ts';
import { readSigned, signedText } from '../../file-system/signed-text.ts';
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

/** Half a file, or one that was changed, is none. */
const read = (written: string, secret: string | undefined): Entries => {
  const json = readSigned(written, secret);
  return json === undefined ? {} : (JSON.parse(json) as Entries);
};

const textOf = (
  entries: ReadonlyMap<string, readonly Problem[]>,
  secret: string | undefined,
): string =>
  signedText(
    `${JSON.stringify(Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))))}\n`,
    secret,
  );

/**
 * Keeps the problems of the texts of this run, and of no others: the file is never larger than the content asks for.
 *
 * @param version of the code that finds problems, and of its data
 * @param before the text of the file as the run before left it; anything else counts as empty
 * @param secret where the file comes from elsewhere: only who knows it can have written it
 */
export const keptProblemsFile = (
  version: string,
  before: string,
  secret?: string,
): KeptProblemsFile => {
  const known = new Map(Object.entries(read(before, secret)));
  const entries = new Map<string, readonly Problem[]>();
  return {
    of: (source, make) => {
      const key = checksumOf(JSON.stringify([version, source])).sha256.slice(0, 32);
      const problems = known.get(key) ?? make();
      entries.set(key, problems);
      return problems;
    },
    text: () => {
      const text = textOf(entries, secret);
      return text === before ? undefined : text;
    },
  };
};
