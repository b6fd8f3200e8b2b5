import type { FactMark } from '../fact.ts';
import type { FactRule, FactText } from '../fact-rule.ts';
import { exactly, hasWord } from '../../proofreading/trigger-words.ts';
import { numberIn } from '../number-in.ts';

const number = String.raw`\d{1,3}(?:\.\d{3})+|\d{1,6}`;
const persons =
  'đồng chí|đại biểu|đảng viên|người|(?:ủy|uỷ) viên|thành viên|cán bộ|học sinh|đoàn viên|hội viên|bị cáo|đối tượng|chiến sĩ|chiến sỹ|em|cháu|giáo viên|công nhân|lao động|vị|thanh niên|sinh viên|vận động viên';

/** Every person belongs to exactly one of a pair: so both parts add up to the whole. */
const pairs = [
  ['nam', 'nữ'],
  ['chính thức', 'dự khuyết'],
  ['chính thức', 'dự bị'],
] as const;

const pairPattern = (one: string, other: string): RegExp => {
  const part = (name: string): string =>
    String.raw`(${number})\s+(?:(?:${persons})\s+)?${name}(?!\p{L})(?:\s*\((?:chiếm\s+)?\d{1,3}(?:,\d{1,2})?\s?%\))?`;
  return new RegExp(
    String.raw`(?=\d)(?<![\p{L}\d.,/-])(${number})\s+(?:${persons})(?!\p{L})[^.;\n\d]{0,60}?(?:gồm|trong đó|trong số đó|:|\(|,)[^.;\n\d]{0,12}?` +
      String.raw`(?:${part(one)}(?:\s*,\s*|\s+và\s+|\s*,\s+và\s+|\s*;\s*)(?:có\s+)?${part(other)}|${part(other)}(?:\s*,\s*|\s+và\s+|\s*,\s+và\s+|\s*;\s*)(?:có\s+)?${part(one)})`,
    'giu',
  );
};

const pairPatterns = [
  ...pairs.map(([one, other]) => pairPattern(one, other)),
  /** `15 đồng chí (nam 12, nữ 4)` */
  new RegExp(
    String.raw`(?=\d)(?<![\p{L}\d.,/-])(${number})\s+(?:${persons})(?!\p{L})[^.;\n\d]{0,30}?[(,:;]\s*(?:(?:gồm|trong đó|có)\s*:?\s+){0,2}(?:nam:?\s+(${number})\s*(?:,|;|và)\s*nữ:?\s+(${number})|nữ:?\s+(${number})\s*(?:,|;|và)\s*nam:?\s+(${number}))(?![\d%.,]*%)`,
    'giu',
  ),
];

const markOf = (
  { mark }: FactText,
  [start, end]: readonly [number, number],
  whole: number,
  sum: number,
): FactMark => ({
  ...mark(start, end),
  rule: 'sum',
  whole: String(whole),
  sum: String(sum),
  certainty: 'certain',
});

/** `15 đồng chí, gồm 12 nam, 4 nữ`. */
const pairMarks = (text: FactText): FactMark[] =>
  pairPatterns.flatMap((pattern) =>
    [...text.prose.matchAll(pattern)].flatMap((match) => {
      const [written, ...groups] = match;
      const [whole = 0, ...parts] = groups.flatMap((each: string | undefined) =>
        each === undefined ? [] : numberIn(each),
      );
      const sum = parts.reduce((total, part) => total + part, 0);
      const { index } = match;
      return sum === whole ? [] : [markOf(text, [index, index + written.length], whole, sum)];
    }),
  );

/** A list of parts up to a full stop: `20 đại biểu, gồm 12 đại biểu xã A và 9 đại biểu xã B`. */
const listed = new RegExp(
  String.raw`(?=\d)(?<![\p{L}\d.,/-])(${number})\s+(${persons})(?!\p{L})[^.;:(\n\d]{0,40}?[,:(]?\s*(?:bao gồm|gồm)(?: có)?\s*:?\s*((?:(?:${number})\s+\2(?!\p{L})[^.;\n\d,]{0,60}(?:,\s*|\s+và\s+)){1,9}(?:${number})\s+\2(?!\p{L})[^.;\n\d]{0,60})(?=[.;\n)])`,
  'giu',
);

const writtenOut = new RegExp(
  String.raw`(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|các|còn lại)\s+(?:${persons})(?!\p{L})|còn lại`,
  'iu',
);

const listMarks = (text: FactText): FactMark[] =>
  [...text.prose.matchAll(listed)].flatMap(({ 0: written, 1: whole = '', 3: list = '', index }) => {
    /** `12 người Nga và ba người Thái`: a number may be written as a word. */
    if (writtenOut.test(list)) return [];
    const sum = [...list.matchAll(new RegExp(number, 'gu'))]
      .map(([part]) => numberIn(part))
      .reduce((total, part) => total + part, 0);
    return sum === numberIn(whole)
      ? []
      : [markOf(text, [index, index + written.length], numberIn(whole), sum)];
  });

const vote = (words: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})${words}\s*(?:là|:|có|được)?\s*(${number})(?:\s+phiếu)?`, 'iu');
const votesIn = vote('thu về(?: được)?');
const votesOut = vote('phát ra');
const valid = new RegExp(
  String.raw`(?<!không )hợp lệ\s*(?:là|:|có)?\s*(${number})|(${number})\s+phiếu hợp lệ`,
  'iu',
);
const invalid = new RegExp(
  String.raw`không hợp lệ\s*(?:là|:|có)?\s*(${number})|(${number})\s+phiếu không hợp lệ`,
  'iu',
);

const read = (found: RegExpExecArray | null): number | undefined => {
  const written = found?.[1] ?? found?.[2];
  return written === undefined ? undefined : numberIn(written);
};

/** Votes in one paragraph: handed out, returned, and of these valid and invalid. */
const voteMarks = (text: FactText): FactMark[] =>
  text.lines.flatMap(({ start, end }): FactMark[] => {
    const line = text.prose.slice(start, end);
    if (!line.includes('phiếu')) return [];
    const found = votesIn.exec(line);
    const back = read(found);
    if (!found || back === undefined) return [];
    const at = [start + found.index, start + found.index + found[0].length] as const;
    const [out, good, bad] = [votesOut, valid, invalid].map((each) => read(each.exec(line)));
    if (out !== undefined && back > out) return [markOf(text, at, out, back)];
    if (good === undefined || bad === undefined || good + bad === back) return [];
    return [markOf(text, at, back, good + bad)];
  });

/** Cheap tests first. */
const pairTrigger = exactly('nữ dự');
const mayHoldPair = /\d (?:\p{L}+ \p{L}+ )?(?:nữ|dự khuyết|dự bị)|nữ:? \d|nam:? \d/u;

/** Parts that do not add up to the whole in the same sentence. */
export const sums: FactRule = (text) => {
  const marks = [
    ...(text.prose.includes('gồm') ? listMarks(text) : []),
    ...(hasWord(text, pairTrigger) && mayHoldPair.test(text.prose) ? pairMarks(text) : []),
    ...(text.prose.includes('thu về') ? voteMarks(text) : []),
  ];
  return [...new Map(marks.map((each) => [each.start, each])).values()];
};
