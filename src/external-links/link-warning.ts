import { problem, type Problem } from '../content/problem.ts';
import type { ExternalLink } from './external-links.ts';
import type { Verdict } from './verdict.ts';

/** Why a link did not lead to a page, and what to do about it. */
interface Words {
  readonly reason: string;
  readonly cure: string;
}

const replace = 'tìm địa chỉ mới của trang rồi sửa lại, hoặc bỏ liên kết';
const later = 'mở thử lại sau; nếu mãi không được thì thay hoặc bỏ liên kết';
const byHand = 'tự mở thử bằng trình duyệt; mở được thì giữ nguyên';

/** Hosts often refuse programs with these although people can open the page. */
const refusals: ReadonlySet<number> = new Set([401, 403, 407, 429, 451]);

const wordsOfStatus = (status: number): Words => {
  if (status === 404 || status === 410) {
    return { reason: `trang kia báo không còn gì ở địa chỉ này, mã ${status}`, cure: replace };
  }
  if (refusals.has(status)) {
    return { reason: `trang kia không cho máy vào xem, mã ${status}`, cure: byHand };
  }
  return status >= 500
    ? { reason: `trang kia đang hỏng, mã ${status}`, cure: later }
    : { reason: `trang kia trả lời mã ${status}`, cure: byHand };
};

const words: Readonly<Record<Exclude<Verdict['kind'], 'ok' | 'same' | 'status'>, Words>> = {
  'no-host': { reason: 'không có trang nào tên như vậy', cure: 'kiểm tra chính tả của địa chỉ' },
  refused: { reason: 'trang kia không nhận kết nối', cure: later },
  'no-answer': { reason: 'trang kia không trả lời', cure: later },
  offline: { reason: 'không có đường mạng tới trang kia', cure: later },
  certificate: {
    reason: 'chứng thư an toàn của trang kia sai hoặc đã hết hạn',
    cure: 'mở thử bằng trình duyệt; trình duyệt cũng báo không an toàn thì thay hoặc bỏ liên kết',
  },
  redirects: {
    reason: 'trang kia chuyển tiếp vòng vèo',
    cure: 'mở bằng trình duyệt rồi chép lại địa chỉ của trang hiện ra',
  },
  private: {
    reason: 'địa chỉ trong mạng nội bộ, người đọc ở ngoài không xem được',
    cure: 'thay bằng địa chỉ mà ai cũng mở được, hoặc bỏ liên kết',
  },
};

/** The warning about a link that did not lead to a page, with a hint for its reason. */
export const linkWarning = (link: ExternalLink, verdict: Verdict): Problem | undefined => {
  if (verdict.kind === 'ok' || verdict.kind === 'same') return undefined;
  const { reason, cure } =
    verdict.kind === 'status' ? wordsOfStatus(verdict.status) : words[verdict.kind];
  const warning = problem('EXTERNAL_LINK', link, link.written, reason);
  return { ...warning, hint: cure };
};
