import { anyCaseOf, hasWord } from '../../proofreading/trigger-words.ts';
import type { FactMark } from '../fact.ts';
import type { FactRule, FactText } from '../fact-rule.ts';
import { numberIn } from '../number-in.ts';
import { sentenceAround } from '../sentence.ts';

const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d{1,3})?|\d{1,9}(?:[.,]\d{1,3})?`;
const measure = String.raw`\s?(?:%|(?:nghìn |ngàn |triệu |tỷ |tỉ )?\p{L}+(?:\/\p{L}+)*)?`;

/** `từ 12 lên 9 chi bộ`, `từ 20% xuống còn 25%`, `từ 5 triệu đồng năm 2015 lên 3 triệu đồng`. */
const change = new RegExp(
  String.raw`(?<!\p{L})từ\s+(${number})(${measure})(?:\s+(?:vào |của |trong |hồi )?(?:đầu |cuối )?(?:năm|tháng|nhiệm kỳ|kỳ)[^.;\d\n]{0,12}\d[\d/-]{0,9})?\s+(lên|xuống)(?:\s+(?:còn|đến|tới|thành))*\s+(${number})(${measure})`,
  'giu',
);

/** Where a smaller number is more, or where neither is a quantity. */
const noQuantity =
  /(?<!\p{L})(?:hạng|bậc|thứ|vị trí|xếp|tuổi|lớp|khóa|khoá|cấp|độ sâu|tầng|trang|số nhà|quốc lộ|âm|điểm số|tỷ số|tỉ số)(?!\p{L})|-\d/iu;

const unitOf = (written: string): string => written.trim().toLowerCase();

const isOneUnit = (first: string, second: string): boolean =>
  first === second ||
  first === '' ||
  /** `từ 12 chi bộ`: only the first word of the unit is compared. */
  (second !== '' && (first.startsWith(second) || second.startsWith(first)));

const directionMarks = ({ prose, mark }: FactText): FactMark[] =>
  [...prose.matchAll(change)].flatMap(
    ({
      0: written,
      1: from = '',
      2: unit = '',
      3: direction = '',
      4: to = '',
      5: other = '',
      index,
    }) => {
      const [first, second] = [numberIn(from), numberIn(to)];
      const isRise = direction.toLowerCase() === 'lên';
      if (first === second || second > first === isRise) return [];
      if (!isOneUnit(unitOf(unit), unitOf(other))) return [];
      if (noQuantity.test(sentenceAround(prose, index).text)) return [];
      /** The unit may have more words than the pattern takes. */
      const end = index + written.length - (other.trim() === '%' ? 0 : other.length);
      return [{ ...mark(index, end), rule: 'direction', isRise, certainty: 'likely' }];
    },
  );

const trigger = anyCaseOf('lên xuống');

/** A rise to a smaller number or a fall to a greater one. */
export const directions: FactRule = (text) => (hasWord(text, trigger) ? directionMarks(text) : []);
