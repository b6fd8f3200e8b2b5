import { writtenNumber } from '../numbers/written-number.ts';
import { byPattern, textBefore } from '../spoken-rule.ts';

/** `1 250 000 đồng`: groups with spaces, before what is counted. */
export const spacedNumbers = byPattern(
  'number',
  /(?<![\p{L}\d.,/-])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?(?![\p{L}\d]|[.,/-]\d|[ \u00A0\u202F]\d)/gu,
  (match, choices) => {
    const [written] = match;
    const isPlain = /^\d{1,3} \d{3}$/u.test(written);
    const isName = /(?:thôn|xóm|tổ|lớp|khu|số|năm|tháng|quốc lộ|điều|khóa|chi bộ) $/iu.test(
      textBefore(match),
    );
    if (isPlain && isName) return undefined;
    const reading = writtenNumber(written, choices);
    return isPlain ? { ...reading, doubt: 'number-sign' } : reading;
  },
);

/** Every number that no rule before has read. */
export const plainNumbers = byPattern('number', /\d+(?:[.,]\d+)*/gu, ([written], choices) =>
  writtenNumber(written, choices),
);
