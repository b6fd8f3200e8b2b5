import { isVietnameseSyllable } from '../../encoding/vietnamese-syllable.ts';
import { isSentenceDot } from '../sentence-dot.ts';
import { isLetterAt } from '../letters.ts';
import type { Mark } from '../finding.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { Rule } from '../rule.ts';
import { wordBefore, wordFrom } from '../words.ts';

/** The end of a sentence, spaces and a small letter. */
const candidate = /(?<=\p{Ll}\p{Ll})[.!?] +(?=\p{Ll}\p{L})/gu;

/** The first word of a paragraph behind one that ends its sentence. */
const paragraphStart = /(?<=\p{Ll}\p{Ll}\.[ \t]*\n[ \t]*\n)\p{Ll}\p{L}+(?= \p{Ll}+ )/gu;

/** Abbreviations of two letters and more that are written in small letters. */
const abbreviations = new Set([
  'tr',
  'st',
  'vv',
  'tp',
  'gs',
  'ts',
  'bs',
  'ths',
  'sn',
  'tx',
  'ct',
  'khoa',
]);

/** After `?` and `!` these continue the sentence: `Sao thế? bà hỏi`, `Ầm! và`. */
const continuing = new Set(
  (
    'anh bà bác bạn chị chú cô em ông tôi ta họ và rồi là thì mà hay hoặc lại còn với theo nhận hỏi nói đáp kể ' +
    'nhưng nên để khi nếu tránh đến cho của ở'
  ).split(' '),
);

const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Paragraphs that begin with a small letter, though the one before has ended its sentence. */
const paragraphCapitals = ({ prose, mark }: PreparedText): Mark[] =>
  [...prose.matchAll(paragraphStart)].flatMap(({ 0: word, index }) =>
    isVietnameseSyllable(word) ? [mark(index, index + word.length, withCapital(word))] : [],
  );

const capitalsWithin = ({ prose, mark }: PreparedText): Mark[] =>
  [...prose.matchAll(candidate)].flatMap(({ 0: gap, index }) => {
    const start = index + gap.length;
    const word = wordFrom(prose, start);
    const before = wordBefore(prose, index);
    const isSentence =
      (gap.startsWith('.') || !(continuing.has(word) || word === before.toLowerCase())) &&
      !abbreviations.has(before.toLowerCase()) &&
      isVietnameseSyllable(word) &&
      isVietnameseSyllable(before) &&
      !isLetterAt(prose, start + word.length) &&
      isSentenceDot(prose, index, withCapital(word));
    return isSentence ? [mark(start, start + word.length, withCapital(word))] : [];
  });

/** A sentence that begins with a small letter. */
export const sentenceCapitals: Rule = (text) => [
  ...capitalsWithin(text),
  ...paragraphCapitals(text),
];
