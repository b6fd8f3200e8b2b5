import { isVietnameseSyllable } from '../encoding/vietnamese-syllable.ts';
import { areNeighbours, wordsOf, type Word } from './words.ts';
import { isCapitalAt } from './letters.ts';

/** Words with a capital that may come before a proper name but are not part of it. */
const heads: ReadonlySet<string> = new Set(
  (
    'đảng bộ chi ban xã huyện tỉnh thị trấn phường quận thành phố thôn làng xóm khu trường trạm ' +
    'hội đoàn đội phòng sở cơ quan ủy uỷ công an đài tại ở từ về và của với cho trong do theo ' +
    'đến qua riêng toàn các hai là như khi để nhưng hay hoặc'
  ).split(' '),
);

/** Whether a word, in any case, is such a word; an abbreviation such as `UBND` is one. */
export const isHead = (word: string): boolean =>
  heads.has(word.toLowerCase()) || (word === word.toUpperCase() && !isVietnameseSyllable(word));

/** A range of the words of a text. */
export interface Run {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** The longest runs of two or more capitalised words that are separated by single spaces. */
export const capitalisedRuns = (text: string, words: readonly Word[]): Run[] => {
  const runs: Run[] = [];
  let from = 0;
  let previous: Word | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const isCapital = word !== undefined && isCapitalAt(text, word.start);
    const goesOn = isCapital && previous !== undefined && areNeighbours(text, previous, word);
    if (!goesOn) {
      if (index - from > 1) runs.push({ from, to: index });
      from = isCapital ? index : index + 1;
    }
    previous = isCapital ? word : undefined;
  }
  if (words.length - from > 1) runs.push({ from, to: words.length });
  return runs;
};

/** A name of two or more syllables, such as `Hồng Đức`. */
export interface ProperName {
  readonly syllables: readonly string[];
  /** The words before it in the name of the unit, such as `đảng bộ xã`, in small letters. */
  readonly before: readonly string[];
}

/** The proper names in the name of a unit: `Hồng Đức` in `Đảng bộ xã Hồng Đức`. */
export const properNamesIn = (name: string): ProperName[] => {
  const words = wordsOf(name);
  const wordAt = (index: number): string => {
    const word = words[index];
    return word ? name.slice(word.start, word.end) : '';
  };
  return capitalisedRuns(name, words).flatMap(({ from, to }) => {
    let first = from;
    while (first < to && isHead(wordAt(first))) first += 1;
    if (to - first < 2) return [];
    const syllables = Array.from({ length: to - first }, (_, step) => wordAt(first + step));
    const before = Array.from({ length: first }, (_, index) => wordAt(index).toLowerCase());
    return [{ syllables, before }];
  });
};
