import { rhymes } from './vietnamese-rhymes.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

const withoutMarks = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

const bareRhymes = new Set([...rhymes.keys()].map(withoutMarks));
const onsets = new Set(
  [
    '',
    'b',
    'c',
    'ch',
    'd',
    'g',
    'gh',
    'gi',
    'h',
    'k',
    'kh',
    'l',
    'm',
    'n',
    'ng',
    'ngh',
    'nh',
  ].concat(['p', 'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x']),
);

/** Whether a word is a Vietnamese syllable without its diacritics: `duoc`, `nguoi`. */
const isBareSyllable = (word: string): boolean =>
  [0, 1, 2, 3].some(
    (length) => onsets.has(word.slice(0, length)) && bareRhymes.has(word.slice(length)),
  );

/** Frequent syllables without diacritics that are not English words. */
const telling = new Set(
  (
    'cua cac duoc nhung khong nguoi ngay nghi huyen tinh uy chuc hanh nhiem ky thon truyen phat trien thong nhan ' +
    'trong viec nay tai voi theo mot dai hoi dong chi bo dang xa cong vien bi thu toan thanh lanh dao kinh te hoach ' +
    'dau tham gia quyet dinh nam nhat thuc hien dien ra qua giua cuoc'
  ).split(' '),
);

/** Whether the evidence suffices: if there are only a few words, all must be Vietnamese. */
const isLikely = (words: readonly string[]): boolean => {
  const share = words.filter(isBareSyllable).length / words.length;
  const found = new Set(words.filter((word) => telling.has(word))).size;
  if (words.length >= 8) return share >= 0.85 && found >= 3;
  return words.length >= 4 && share === 1 && found >= 2;
};

/**
 * Whether a line is Vietnamese typed without any diacritics (`Sang nay, chi bo thon to chuc dai
 * hoi`). False for English, names and codes, and for a line with any Vietnamese letter.
 */
export const isUnmarkedVietnamese = (line: string): boolean => {
  if (/[[\p{L}\p{M}]--[A-Za-z]]/v.test(line)) return false;
  const words = line.toLowerCase().match(/[a-z]+/gu) ?? [];
  return isLikely(words);
};

/** Whether a word in small letters is frequent in Vietnamese without diacritics, and not English. */
export const isTellingWithoutMarks = (word: string): boolean => telling.has(word);

/** Whether a word in small letters is a syllable only with diacritics: `huyen`, `chuc`. */
export const mayHaveLostMarks = (word: string): boolean =>
  isBareSyllable(word) && !isVietnameseSyllable(word);

/**
 * `huyen`, `chuc`: cannot be right without its marks. A word with a capital may be a name, except for the
 * first one.
 */
const isImpossible = (word: string, index: number): boolean =>
  /^(?:[a-z]+|[A-Z][a-z]+)$/u.test(word) &&
  (index === 0 || /^[a-z]/u.test(word)) &&
  mayHaveLostMarks(word.toLowerCase());

/**
 * Whether a run of words without diacritics, within a text that has them, was typed without them. Right
 * words such as `tham gia trong` form runs too, so that either several words must be impossible, or
 * more words than in such runs must be among the frequent ones.
 *
 * @param words in the letters of the text, of one sentence
 */
export const isUnmarkedRun = (words: readonly string[]): boolean => {
  const small = words.map((word) => word.toLowerCase());
  const bare = small.filter(isBareSyllable).length / small.length;
  /** A name that a foreign service spells without marks: `Nguyen Thi Huyen My`. */
  const isName = words.length < 8 && words.every((word) => /^[A-Z]/u.test(word));
  if (words.length < 4 || isName || bare < (words.length >= 8 ? 0.85 : 1)) return false;
  const found = new Set(small.filter((word) => telling.has(word))).size;
  const impossible = new Set(words.filter(isImpossible).map((word) => word.toLowerCase())).size;
  if (found >= 1 && impossible >= 2) return true;
  return words.length >= 5 && found >= (impossible > 0 ? 4 : 5);
};
