import { soundForm } from '../words/written-form.ts';
import { pagesOf, type IndexReader, type Spelling } from './index-reader.ts';
import { countsMarks, type AskedWord } from './parse-query.ts';

/** A word or a pair of words of the query, as it is in the index. */
export interface AskedTerm {
  readonly spellings: readonly {
    readonly spelling: Spelling;
    /** Whether its diacritics are exactly those typed, if any were. */
    readonly isExact: boolean;
  }[];
  /** How many pages contain it in any spelling; in the exact one. */
  readonly count: number;
  readonly exactCount: number;
}

/** How a spelling is compared with the typed one. */
interface Comparison {
  /** Whether diacritics were typed, so that they count. */
  readonly isStrict: boolean;
  /** Equal for spellings that count as the same. */
  readonly soundOf: (form: string) => string;
}

/** If no đ was typed, a d may mean đ. */
const comparisonFor = (words: readonly AskedWord[]): Comparison => ({
  isStrict: countsMarks(words),
  soundOf: words.some(({ form }) => form.indexOf('đ') >= 0)
    ? soundForm
    : (form) => soundForm(form).replace(/đ/gu, 'd'),
});

const askedTerm = async (
  reader: IndexReader,
  words: readonly [AskedWord] | readonly [AskedWord, AskedWord],
  { isStrict, soundOf }: Comparison,
): Promise<AskedTerm> => {
  const [first, second] = words;
  const found = await reader.spellings(first.fold, second?.fold);
  const spellings = found.map((spelling) => ({
    spelling,
    isExact:
      !isStrict ||
      (soundOf(spelling.first) === first.sound &&
        (!second || soundOf(spelling.second) === second.sound)),
  }));
  return {
    spellings,
    count: spellings.reduce((sum, each) => sum + pagesOf(each.spelling), 0),
    exactCount: spellings.reduce(
      (sum, each) => sum + (each.isExact ? pagesOf(each.spelling) : 0),
      0,
    ),
  };
};

/** Each pair of adjacent words. */
export const pairsOf = (
  reader: IndexReader,
  words: readonly AskedWord[],
): Promise<readonly AskedTerm[]> => {
  const comparison = comparisonFor(words);
  return Promise.all(
    words
      .slice(1)
      .map((word, index) => askedTerm(reader, [words[index] ?? word, word], comparison)),
  );
};

/** Each single word. */
export const singlesOf = (
  reader: IndexReader,
  words: readonly AskedWord[],
): Promise<readonly AskedTerm[]> => {
  const comparison = comparisonFor(words);
  return Promise.all(words.map((word) => askedTerm(reader, [word], comparison)));
};
