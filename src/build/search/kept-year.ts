import type { Entry, WholeEntry } from '../../file-system/kept-entries/shard-file.ts';
import type { YearPart, YearSummary } from '../../search/index/year-part.ts';
import type { YearTerms } from '../../search/index/year-terms.ts';

/** The facts of a cache entry; its texts are the four parts of the terms, followed by the files. */
interface YearFacts extends Pick<YearPart, 'folder' | 'spread'> {
  /** The names of the files. */
  readonly names: readonly string[];
}

const termTexts = 4;

const numbersAsBytes = ({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array =>
  Buffer.from(buffer, byteOffset, byteLength);

const bytesAsNumbers = (bytes: Uint8Array): Int32Array =>
  new Int32Array(Uint8Array.from(bytes).buffer);

/** Words contain no spaces, and neither do heads. */
const joined = (words: readonly string[]): Uint8Array => Buffer.from(words.join(' '));
const split = (bytes: Uint8Array): readonly string[] =>
  bytes.length === 0 ? [] : Buffer.from(bytes).toString('utf8').split(' ');

/** The segment of a year as an entry of the cache. */
export const entryOfYear = ({ folder, spread, files, terms }: YearPart): WholeEntry => {
  const facts: YearFacts = { folder, spread, names: files.map(([name]) => name) };
  return {
    facts,
    texts: [
      joined(terms.words),
      joined(terms.heads),
      numbersAsBytes(terms.firsts),
      numbersAsBytes(terms.seconds),
      ...files.map(([, text]) => Buffer.from(text)),
    ],
  };
};

/** The kept segment of a year; its files are loaded on demand. */
export interface KeptYear extends YearSummary {
  readonly files: readonly (readonly [name: string, place: number])[];
}

const termsOf = ({ text }: Entry): YearTerms | undefined => {
  const [words, heads, firsts, seconds] = Array.from({ length: termTexts }, (_, place) =>
    text(place),
  );
  if (!words || !heads || !firsts || !seconds) return undefined;
  return {
    words: split(words),
    heads: split(heads),
    firsts: bytesAsNumbers(firsts),
    seconds: bytesAsNumbers(seconds),
  };
};

/** `undefined` if the terms are damaged. */
export const yearOfEntry = (entry: Entry): KeptYear | undefined => {
  const { folder, spread, names } = entry.facts as YearFacts;
  const terms = termsOf(entry);
  return (
    terms && { folder, spread, terms, files: names.map((name, place) => [name, place + termTexts]) }
  );
};
