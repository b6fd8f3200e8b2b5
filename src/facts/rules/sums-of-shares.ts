import type { FactMark } from '../fact.ts';
import type { FactRule, FactText } from '../fact-rule.ts';
import { numberIn } from '../number-in.ts';
import { sentenceAround } from '../sentence.ts';

const percent = String.raw`(\d{1,3}(?:[.,]\d{1,3})?)\s?%`;
/** The total may differ from 100 by this much because of rounding. */
const rounding = 0.2;

/** In these pairs every member is exactly one of the two: `nam 60 %, nữ 45 %`. */
const pairs = [
  ['nam', 'nữ'],
  ['hợp lệ', 'không hợp lệ'],
] as const;

const pairPattern = (one: string, other: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})${one}(?: giới)?(?:,?\s+(?:chiếm|đạt|là|có))?(?: tỷ lệ| tỉ lệ)?\s+${percent}\s*(?:,|;|và|,\s*còn|còn)\s+(?:số\s+|phiếu\s+|tỷ lệ\s+|tỉ lệ\s+)?${other}(?: giới)?(?:\s+(?:chiếm|đạt|là|có))?(?: tỷ lệ| tỉ lệ)?\s+${percent}|` +
      String.raw`(?<![\d.,])${percent}\s+(?:là\s+)?${one}(?!\p{L})\s*(?:,|;|và|,\s*còn)\s+(?:còn\s+)?${percent}\s+(?:là\s+)?${other}(?!\p{L})`,
    'giu',
  );

const pairPatterns = pairs.map(([one, other]) => pairPattern(one, other));

const written = (sum: number): string =>
  `${String(Math.round(sum * 100) / 100).replace('.', ',')} %`;

const markOf = ({ mark }: FactText, start: number, end: number, sum: number): FactMark => ({
  ...mark(start, end),
  rule: 'sum-of-shares',
  whole: '100 %',
  sum: written(sum),
  certainty: 'likely',
});

const pairMarks = (text: FactText): FactMark[] =>
  pairPatterns.flatMap((pattern) =>
    [...text.prose.matchAll(pattern)].flatMap((match) => {
      const [whole, ...groups] = match;
      const shares = groups.flatMap((each: string | undefined) =>
        each === undefined ? [] : numberIn(each),
      );
      const sum = shares.reduce((a, b) => a + b, 0);
      return Math.abs(sum - 100) <= rounding
        ? []
        : [markOf(text, match.index, match.index + whole.length, sum)];
    }),
  );

/** `Cơ cấu kinh tế: nông nghiệp 30 %, công nghiệp 40 %, dịch vụ 35 %`: each share with its part. */
const structure =
  /cơ cấu (?:kinh tế|lao động|giá trị|các ngành|ngành)[^.;\n\d%]{0,60}(?:nông|công|dịch)/giu;
const changing = /tăng|giảm|chuyển dịch|từ|so với|lên|xuống|năm \d{4}.*năm \d{4}|bình quân/iu;
const fewest = 3;
/** A sum that is far from 100 does not list all parts. */
const farthest = 12;

const structureMarks = (text: FactText): FactMark[] =>
  [...text.prose.matchAll(structure)].flatMap(({ index }) => {
    const sentence = sentenceAround(text.prose, index);
    const from = index - sentence.start;
    const rest = sentence.text.slice(from).split(/;|\.(?=\s)/u)[0] ?? '';
    const shares = [...rest.matchAll(new RegExp(percent, 'gu'))].map(({ 1: each = '' }) =>
      numberIn(each),
    );
    const parts = ['nông', 'công nghiệp', 'dịch vụ'].filter((part) => rest.includes(part));
    if (shares.length !== fewest || parts.length !== fewest || changing.test(rest)) return [];
    const sum = shares.reduce((a, b) => a + b, 0);
    const off = Math.abs(sum - 100);
    return off <= rounding || off > farthest
      ? []
      : [markOf(text, index, index + rest.trimEnd().length, sum)];
  });

/** Shares that should add up to 100 % and do not. */
export const sumsOfShares: FactRule = (text) =>
  text.prose.includes('%')
    ? [
        ...(/nam|hợp lệ/iu.test(text.prose) ? pairMarks(text) : []),
        ...(/cơ cấu/iu.test(text.prose) ? structureMarks(text) : []),
      ]
    : [];
