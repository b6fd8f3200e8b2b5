import type { Mark } from '../finding.ts';
import { isCapitalAt, isSpaceAt } from '../letters.ts';
import { isNeverDoubled, neverDoubledPairs } from '../never-doubled.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { Rule } from '../rule.ts';

/** The longest doubled phrase that is searched for, in words. */
const longestPhrase = 6;

type Text = Pick<PreparedText, 'prose' | 'words'>;

/** Whether there are only spaces between a word and the one before it. */
const followsPrevious = ({ prose, words }: Text, index: number): boolean => {
  const previous = index > 0 ? words[index - 1] : undefined;
  const word = words[index];
  if (!previous || !word) return false;
  for (let at = previous.end; at < word.start; at += 1) if (!isSpaceAt(prose, at)) return false;
  return true;
};

/** The same letters; the first word of a clause may have a capital. */
const isSame = (text: Text, index: number, other: number): boolean => {
  const [word, next] = [text.words[index], text.words[other]];
  if (!word || !next || word.end - word.start !== next.end - next.start) return false;
  const { prose } = text;
  for (let at = word.end - 1, to = next.end - 1; at > word.start; at -= 1, to -= 1) {
    if (prose.charCodeAt(at) !== prose.charCodeAt(to)) return false;
  }
  if (prose.charCodeAt(word.start) === prose.charCodeAt(next.start)) return true;
  const mayDiffer = isCapitalAt(prose, word.start) && !followsPrevious(text, index);
  return mayDiffer && prose.charAt(word.start).toLowerCase() === prose.charAt(next.start);
};

const isRepeated = (text: Text, start: number, length: number): boolean => {
  for (let index = start; index < start + length; index += 1) {
    if (!isSame(text, index, index + length)) return false;
  }
  for (let index = start + 1; index < start + 2 * length; index += 1) {
    if (!followsPrevious(text, index)) return false;
  }
  return true;
};

const lowerCase = ({ words }: Text, index: number): string => words[index]?.form.letters ?? '';

/** `các các-bon`: a word before a hyphen is only part of a word. */
const isBeforeHyphen = ({ prose, words }: Text, index: number): boolean =>
  prose.charAt(words[index]?.end ?? 0) === '-';

const isWrongWord = (text: Text, index: number): boolean => {
  const before = followsPrevious(text, index) ? lowerCase(text, index - 1) : '';
  const behind = followsPrevious(text, index + 2) ? lowerCase(text, index + 2) : '';
  const word = text.words[index + 1];
  /** `ông Cho cho biết` is not wrong, and neither are names. */
  const { prose } = text;
  const isName = word && isCapitalAt(prose, word.start) && !isCapitalAt(prose, word.start + 1);
  return !isName && isNeverDoubled(lowerCase(text, index), before, behind);
};

/** `xanh xanh xanh`: one word several times. */
const isOneWord = (text: Text, index: number, length: number): boolean => {
  for (let next = index + 1; next < index + length; next += 1) {
    if (!isSame(text, index, next)) return false;
  }
  return true;
};

/**
 * With two syllables, only names and known pairs are wrong: others may be a noun and its verb (`ban
 * tổ chức tổ chức`). One repeated word is not a phrase.
 */
const isWrongPhrase = (text: Text, index: number, length: number): boolean => {
  if (isOneWord(text, index, length)) return false;
  const second = text.words[index + length];
  const isName = second !== undefined && isCapitalAt(text.prose, second.start);
  if (length > 2 || isName) return true;
  return neverDoubledPairs.has(`${lowerCase(text, index)} ${lowerCase(text, index + 1)}`);
};

const isWrong = (text: Text, index: number, length: number): boolean =>
  !isBeforeHyphen(text, index + 2 * length - 1) &&
  (length === 1 ? isWrongWord(text, index) : isWrongPhrase(text, index, length));

/** The length, in words, of a wrongly doubled phrase at this position; 0 if there is none. */
const doubledLength = (text: Text, index: number): number => {
  const { words } = text;
  const tail = words[index]?.form.tail;
  const last = Math.min(index + longestPhrase, words.length - 1);
  for (let next = index + 1; next <= last; next += 1) {
    /** The cheap test comes first, because it runs for every pair of words. */
    if (words[next]?.form.tail !== tail) continue;
    const length = next - index;
    if (!isRepeated(text, index, length)) continue;
    if (isWrong(text, index, length)) return length;
    /** No doubled phrase begins with `xanh xanh`. */
    if (length === 1) break;
  }
  return 0;
};

/** Words and phrases that are wrongly written twice in a row. */
export const doubledWords: Rule = (text) => {
  const { prose, words, mark } = text;
  const marks: Mark[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const length = doubledLength(text, index);
    if (length === 0) continue;
    const [first, last] = [words[index], words[index + length - 1]];
    const end = words[index + 2 * length - 1];
    if (first && last && end) {
      marks.push(mark(first.start, end.end, prose.slice(first.start, last.end)));
    }
    index += 2 * length - 1;
  }
  return marks;
};
