import { checksumOf } from '../../file-system/checksum.ts';
import { readSigned, signedText } from '../../file-system/signed-text.ts';
import type { Problem } from '../problem.ts';

/**
 * A cache of problems by everything that they depend on, so that unchanged texts are not checked
 * again.
 */
export interface KeptProblems {
  /**
   * The problems of one text.
   *
   * @param source everything that they depend on, apart from the code; must be valid JSON
   */
  readonly of: (source: unknown, make: () => Problem[]) => readonly Problem[];
}

/** Without a cache: every text is checked. */
export const nothingKept: KeptProblems = { of: (_source, make) => make() };

/** The problems of earlier runs, and the new text of the cache file. */
export interface KeptProblemsFile extends KeptProblems {
  /** `undefined` if the file already has this text. */
  readonly text: () => string | undefined;
}

type Entries = Readonly<Record<string, readonly Problem[]>>;

/** A truncated or altered file counts as empty. */
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
 * Keeps the problems of the texts of this run and of no others, so that the file does not grow
 * beyond the content.
 *
 * @param version of the code that finds problems, and of its data
 * @param before the text of the file from the run before; anything else counts as empty
 * @param secret set if the file may come from elsewhere: it counts only if it was signed with this
 * secret
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
