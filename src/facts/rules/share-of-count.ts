import type { FactMark } from '../fact.ts';
import type { FactRule, FactText } from '../fact-rule.ts';
import { numberIn } from '../number-in.ts';

/** `40/45 phiếu (đạt 98 %)`, `với 172/172 đại biểu tán thành, bằng 100 %`. */
const shares =
  /(?<![\p{L}\d/.,:-])(\d{1,3}(?:\.\d{3})+|\d{1,6})\s?\/\s?(\d{1,3}(?:\.\d{3})+|\d{1,6})\s+([^.;\d\n/%]{2,50}?)\s?[(,]?\s?(?:đạt|chiếm|bằng|tương đương|=)(?:\s+(?:tỷ|tỉ) lệ)?\s+(\d{1,3}(?:[.,]\d{1,3})?)\s?%(?!\s?(?:tổng|của|trong|số))/giu;

/** `45 phiếu, trong đó 40 phiếu hợp lệ (đạt 98 %)`: the whole comes first. */
const sharesBehind =
  /(?=\d)(?<![\p{L}\d/.,:-])(\d{1,3}(?:\.\d{3})+|\d{1,6})\s+([^.;:\d\n/%]{2,40}?)[,;(]\s*(?:trong đó|trong số đó)(?: có)?:?\s+(\d{1,3}(?:\.\d{3})+|\d{1,6})\s+([^.;,\d\n/%(]{2,40}?)\s?[(,]\s?(?:(?:đạt|chiếm|bằng|tương đương|=)\s+)?(?:(?:tỷ|tỉ) lệ\s+)?(\d{1,3}(?:[.,]\d{1,3})?)\s?%(?!\s?(?:tổng|của|trong|số))/giu;

/** The share is then of something else, or not exact. */
const unclear = /kế hoạch|chỉ tiêu|dự toán|so với|tăng|giảm|ngày|gần|hơn|khoảng|trên|dưới/iu;

const stepOf = (written: string): number => 10 ** -(written.split(/[.,]/u)[1]?.length ?? 0);

const shown = (share: number, step: number): string =>
  `${(Math.round(share / step) * step).toLocaleString('vi-VN', { maximumFractionDigits: 3 })} %`;

interface Said {
  readonly at: readonly [start: number, end: number];
  readonly count: string;
  readonly whole: string;
  readonly between: string;
  readonly share: string;
}

const marksOf = ({ mark }: FactText, said: Said, certainty: FactMark['certainty']): FactMark[] => {
  const { at, count, whole, between, share } = said;
  const [part, all] = [numberIn(count), numberIn(whole)];
  if (part > all || all === 0 || unclear.test(between)) return [];
  const right = (part / all) * 100;
  const step = stepOf(share);
  /** Some round down. */
  if (Math.abs(right - numberIn(share.replace('.', ','))) <= step * 1.01) return [];
  return [{ ...mark(...at), rule: 'share-of-count', right: shown(right, step), certainty }];
};

const spanOf = (written: string, index: number): Said['at'] => [index, index + written.length];

/** A share beside the count and the whole that it is made of, and that give another one. */
export const sharesOfCounts: FactRule = (text) =>
  text.prose.includes('%')
    ? [
        ...[...text.prose.matchAll(shares)].flatMap(
          ({ 0: written, 1: count = '', 2: whole = '', 3: between = '', 4: share = '', index }) =>
            marksOf(text, { at: spanOf(written, index), count, whole, between, share }, 'certain'),
        ),
        ...[...text.prose.matchAll(sharesBehind)].flatMap((found) => {
          const [written, whole = '', one = '', count = '', other = '', share = ''] = found;
          const said = { at: spanOf(written, found.index), count, whole, share };
          return marksOf(text, { ...said, between: `${one} ${other}` }, 'certain');
        }),
      ]
    : [];
