import { cardinal } from '../numbers/cardinal.ts';
import { byPattern, textBefore } from '../spoken-rule.ts';

/** These years follow one another and are named side by side. */
const sideBySide =
  /(?:năm học|niên khóa|niên khoá|mùa giải|mùa bóng|vụ|vụ (?:đông )?xuân|vụ đông|năm ngân sách|đông xuân|mùa|mùa đông) $/iu;

/** `2020–2025`, `2019-2020`: years of a term, a school year, a period. */
export const terms = byPattern(
  'term',
  /(?<![\p{L}\d]|\d[.,/-])((?:1\d|20)\d\d)[ \u00A0]?[-–—/][ \u00A0]?((?:1\d|20)\d\d)(?![\p{L}\d]|[/-]\d|[.,]\d)/gu,
  (match, choices) => {
    const [written, from = '', to = ''] = match;
    if (Number(from) >= Number(to)) return undefined;
    const years = [from, to].map((year) => cardinal(year, choices));
    const before = textBefore(match);
    const isPeriod = /(?:nhiệm kỳ|nhiệm kì|giai đoạn) $/iu.test(before);
    const areBeside = sideBySide.test(before) || (written.includes('/') && !isPeriod);
    return years.join(areBeside ? ', ' : ' đến ');
  },
);
