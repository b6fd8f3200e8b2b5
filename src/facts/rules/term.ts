import type { FactDetail, FactMark } from '../fact.ts';
import { anyCaseOf, hasWord } from '../../proofreading/trigger-words.ts';
import type { FactRule, FactText } from '../fact-rule.ts';

/** `nhiệm kỳ 2020 - 2025`, `giai đoạn 2016–2020`; five digits are an error too. */
const period =
  /(?<!\p{L})(nhiệm kỳ|nhiệm kì|giai đoạn|khóa|khoá|niên khóa|niên khoá)\s+(?:[IVXLC]+\s*[,(]?\s*)?(?:\(\s*)?(?:năm\s+)?((?:1[89]|20)\d{2,3})\s*(?:-|–|—|đến(?: năm)?|\/)\s*(\d{4,5})(?!\d)/giu;

/** Councils had terms of seven years; for persons in other countries longer ones occur. */
const longest = 10;
const impossible = 30;

const termDetail = (kind: string, from: number, to: number): FactDetail | undefined => {
  if (to < from || (to === from && /^nhiệm/iu.test(kind))) {
    return { rule: 'term-backwards', from, to };
  }
  return /^nhiệm/iu.test(kind) && to - from > longest
    ? { rule: 'term-length', from, to }
    : undefined;
};

const trigger = anyCaseOf('nhiệm giai khóa khoá niên');

const termMarks = ({ prose, mark }: FactText): FactMark[] =>
  [...prose.matchAll(period)].flatMap(
    ({ 0: written, 1: kind = '', 2: from = '', 3: to = '', index }): FactMark[] => {
      const detail = termDetail(kind, Number(from), Number(to));
      const start = index + written.indexOf(from);
      const isLikely = detail?.rule === 'term-length' && detail.to - detail.from < impossible;
      return detail
        ? [
            {
              ...mark(start, index + written.length),
              ...detail,
              certainty: isLikely ? 'likely' : 'certain',
            },
          ]
        : [];
    },
  );

/** Terms and periods that end before they begin, or that are too long. */
export const terms: FactRule = (text) => (hasWord(text, trigger) ? termMarks(text) : []);
