import { numberIn } from '../number-in.ts';
import { sentenceAround } from '../sentence.ts';
import type { FactRule } from '../fact-rule.ts';

const percent = /(?<![\p{L}\d.,/-])(\d{3}(?:[.,]\d{1,3})?)\s?(?:%|phần trăm)/giu;

/** Quantities of which there is at most 100 %. */
const ofAll =
  /^\s?(?:(?:tổng )?số (?:phiếu|hộ|đại biểu|đảng viên|cử tri|thôn|xã|chi bộ|đảng bộ|trường|dân|người dân|người|học sinh|lao động)|(?:đại biểu|đảng viên|cử tri|hộ dân|hộ gia đình|số phiếu|phiếu|chi bộ|học sinh|dân số|trẻ em|người dân|thành viên|cán bộ)(?!\p{L}))/iu;
const shareBefore =
  /(?:(?<!\p{L})chiếm(?: (?:tỷ lệ|tỉ lệ|khoảng|gần|hơn|trên|tới|đến))*|(?:tỷ|tỉ) lệ (?:phiếu|tán thành|nhất trí|tín nhiệm|trúng cử|đồng ý|che phủ rừng|tốt nghiệp|thất nghiệp|người|dân số|hộ|trẻ|học sinh|gia đình|thôn|đảng viên)[^.;\d]{0,40}|(?:biểu quyết|tán thành|nhất trí|trúng cử|tín nhiệm|đồng ý)[^.;\d]{0,40}(?:tỷ|tỉ) lệ|phiếu (?:tán thành|đồng ý|nhất trí|tín nhiệm|bầu|hợp lệ)[^.;\d]{0,30}(?:đạt|chiếm|là)|với(?: tỷ lệ| tỉ lệ)?(?: đạt)?)\s$/iu;

/** Growth and exceeded plans go beyond 100 %. */
const grows =
  /tăng|vượt|kế hoạch|so với|dự toán|chỉ tiêu|mục tiêu|cùng kỳ|gấp|bằng|công suất|giá trị|GDP|sản phẩm|quốc nội|nợ|vốn|lãi|lợi nhuận|giảm|quá tải|độ ẩm|hơn mức|nhu cầu|doanh thu|tốc độ|biên độ|cổ tức|kim ngạch|trợ cấp|lương|lên/iu;

/** Shares above 100 % of something that cannot be exceeded: `101,5 % số phiếu`. */
export const sharesOverAll: FactRule = ({ prose, mark }) =>
  [...prose.matchAll(percent)].flatMap(({ 0: written, 1: share = '', index }) => {
    const end = index + written.length;
    if (numberIn(share) <= 100) return [];
    const isOfAll = ofAll.test(prose.slice(end, end + 40));
    const isShare = shareBefore.test(prose.slice(Math.max(0, index - 70), index));
    if (!isOfAll && !isShare) return [];
    if (/^với/iu.test(prose.slice(index - 4, index)) && !isOfAll) return [];
    if (grows.test(sentenceAround(prose, index).text)) return [];
    return [
      {
        ...mark(index, end),
        rule: 'share-over-all',
        certainty: isOfAll ? 'certain' : 'likely',
      },
    ];
  });
