import type { FactMark } from '../fact.ts';
import type { FactRule, FactText } from '../fact-rule.ts';
import { anyCaseOf, hasPair, hasWord } from '../../proofreading/trigger-words.ts';
import { amountPattern, amountsIn, type Amount } from '../amounts.ts';

/** As a sum is written: `6 triệu`, `1.200.000 đồng`. */
const shown = (sum: number, { multiplier, unit }: Amount): string => {
  const count = Math.round((sum / multiplier.size) * 1000) / 1000;
  return [count.toLocaleString('vi-VN'), multiplier.name, unit].filter(Boolean).join(' ');
};

const markOf = (
  { mark }: FactText,
  [start, end]: readonly [number, number],
  { whole, sum }: { readonly whole: Amount; readonly sum: number },
  certainty: FactMark['certainty'],
): FactMark => ({
  ...mark(start, end),
  rule: 'sum',
  whole: shown(whole.value, whole),
  sum: shown(sum, whole),
  certainty,
});

/** Amounts may be rounded to the last digit of the one with the fewest. */
const isNear = (sum: number, whole: number, amounts: readonly Amount[]): boolean =>
  Math.abs(sum - whole) <= Math.max(...amounts.map(({ step }) => step)) * 0.51 * amounts.length &&
  amounts.some(({ step, multiplier }) => step < multiplier.size);

const addition = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/+*×:=^()-])(?<![+*×:=^(-] |\d x )(?:${amountPattern}\s*\+\s*){1,9}${amountPattern}\s*=\s*${amountPattern}(?!\s*[-+*×/^=]|[\p{L}\p{N}])`,
  'giu',
);

/** `3 triệu + 2 triệu = 6 triệu`, `12 + 15 = 28 người`. */
const writtenOut = (text: FactText): FactMark[] =>
  [...text.prose.matchAll(addition)].flatMap(({ 0: written, index }) => {
    const amounts = amountsIn(written);
    const whole = amounts.at(-1);
    const parts = amounts.slice(0, -1);
    if (!whole || parts.length < 2) return [];
    /** `3 + 2 = 5 triệu`: the last one names the size of all. */
    const isShared = parts.every(({ multiplier, unit }) => multiplier.name === '' && unit === '');
    const size = isShared ? whole.multiplier.size : 1;
    const sum = parts.reduce((total, { value }) => total + value * size, 0);
    const isRight = sum === whole.value || isNear(sum, whole.value, amounts);
    return isRight
      ? []
      : [markOf(text, [index, index + written.length], { whole, sum }, 'certain')];
  });

/** Behind an amount of money its parts: all of them (`gồm`), or some (`trong đó`). */
const listed = new RegExp(
  String.raw`(?=\d)(?<![\p{L}\p{N}.,/-])(?<!(?:hơn|gần|khoảng|trên|dưới|ngót|chừng|tỷ|tỉ|triệu|nghìn|ngàn) )(${amountPattern})([^.;:\n\d]{0,40}?)[,:(]?\s*(bao gồm|gồm(?: có)?|trong đó)\s*:?((?:[^.;\n]|\.(?=\d))+)`,
  'giu',
);

/** Then the list is not complete, or not of simple parts. */
const unclear =
  /hơn|gần|khoảng|trên|dưới|còn lại|mỗi|trong đó|hiện vật|\/|một số|nhiều|bình quân|tăng|giảm|so với|%|đợt|từ \d|riêng|lần|vượt|kế hoạch|chiếm|nợ|lãi|(?:tỷ|tỉ|triệu|nghìn|ngàn)\s+\d/iu;

const isMoney = ({ multiplier, unit }: Amount): boolean => multiplier.name !== '' || unit !== '';

const partsOfMoney = (text: FactText): FactMark[] =>
  [...text.prose.matchAll(listed)].flatMap((match): FactMark[] => {
    const [written, wholeText = '', between = '', word = '', list = ''] = match;
    const whole = amountsIn(wholeText)[0];
    const parts = amountsIn(list);
    if (!whole || !isMoney(whole) || parts.length < 2 || !parts.every(isMoney)) return [];
    const ends = list.lastIndexOf(')');
    const isInBrackets = written.slice(wholeText.length).startsWith(' (') && ends >= 0;
    if (unclear.test(between) || unclear.test(list) || /[()]/u.test(isInBrackets ? '' : list)) {
      return [];
    }
    const sum = parts.reduce((total, { value }) => total + value, 0);
    if (sum === whole.value || isNear(sum, whole.value, [whole, ...parts])) return [];
    const isWhole = /gồm/iu.test(word);
    const isPart = parts.every(({ value }) => value < whole.value);
    if (!isWhole && (sum < whole.value || !isPart)) return [];
    const at = [match.index, match.index + written.trimEnd().length] as const;
    return [markOf(text, at, { whole, sum }, isWhole ? 'certain' : 'likely')];
  });

const consists = anyCaseOf('gồm');
const within = anyCaseOf('trong');
const it = anyCaseOf('đó');

/** Amounts that do not add up to the one that the text itself gives as their sum. */
export const additions: FactRule = (text) => [
  ...(text.prose.includes('=') ? writtenOut(text) : []),
  ...(hasWord(text, consists) || hasPair(text, within, it) ? partsOfMoney(text) : []),
];
