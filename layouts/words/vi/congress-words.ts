import type { CongressView } from '../../../src/site/congresses/congress-view.ts';

/** How far a congress has come, as it is said after a number and, with a capital, by itself. */
const congressStatuses = {
  'du-kien': 'dự kiến',
  'da-an-dinh': 'đã ấn định ngày',
  'dang-dien-ra': 'đang diễn ra',
  'da-hoan-thanh': 'đã hoàn thành',
  'tam-dung': 'tạm dừng',
  hoan: 'hoãn',
} satisfies Record<CongressView['status'], string>;

type StatusCount = { readonly status: CongressView['status']; readonly count: number };

/** `2 đã hoàn thành, 1 dự kiến` */
const congressCounts = (statuses: readonly StatusCount[]): string =>
  statuses.map(({ status, count }) => `${count} ${congressStatuses[status]}`).join(', ');
/** What is said of congresses, on the progress board and on their own pages. */
export const congressWords = {
  progressBoard: 'Tiến độ đại hội',
  progressOfTerm: (term: string): string => `Đại hội nhiệm kỳ ${term}`,
  congressCounts: (statuses: readonly StatusCount[]): string =>
    congressCounts(statuses) || 'chưa có đại hội nào được nêu tên',
  congressCount: (each: StatusCount): string => congressCounts([each]),
  pilotCount: (count: number): string => `Trong đó có ${count} đại hội điểm.`,
  slippedCount: (count: number): string => `${count} đại hội lùi so với kế hoạch.`,
  othersUnknown:
    'Ngoài ra còn các đại hội mà nguồn không nêu tên và chưa rõ số lượng, nên không tính trong số liệu này.',
  othersRow: 'chưa rõ số lượng',
  asOf: 'Tính đến ngày',
  countsByStatus: 'Tình hình tổ chức đại hội',
  timeline: 'Thời gian đại hội',
  timelineOf: (count: number, from: string, to: string): string =>
    `${count} dòng, từ tháng ${from} đến tháng ${to}; mỗi dòng kẻ thời gian có thể diễn ra của một đại hội. Bảng các đại hội ghi cùng những điều này bằng chữ.`,
  toTimeline: 'Xem biểu đồ thời gian',
  timelineNote:
    'Số đầu dòng là số trong bảng. Kiểu tô cho biết tình trạng; thanh dài cả tháng: mới biết tháng, chưa có ngày.',
  pilotSign: '◆',
  pilotSignNote: 'là đại hội điểm.',
  congressTable: 'Bảng các đại hội',
  congressTableFrame: 'Bảng các đại hội, cuộn ngang để xem hết',
  sortHint: 'Bấm vào tiêu đề cột để sắp xếp.',
  /** Headings of columns; `by` is what the table can be ordered by. */
  boardColumns: {
    unit: { before: 'Đại hội, ', by: 'đơn vị', after: ', cấp' },
    time: { before: '', by: 'Thời gian', after: '' },
    status: { before: '', by: 'Tình trạng', after: '' },
  },
  termLabel: 'Nhiệm kỳ',
  allTerms: 'Các nhiệm kỳ',
  whenHeld: 'Thời gian',
  planned: 'Theo kế hoạch',
  statusLabel: 'Tình trạng',
  congressStatus: (status: CongressView['status']): string =>
    congressStatuses[status].replace(/^./u, (letter) => letter.toUpperCase()),
  pilot: 'Đại hội điểm',
  slipped: 'Lùi so với kế hoạch',
  /** In a table below the words that say them in full. */
  pilotInTable: 'Đại hội điểm',
  slippedInTable: 'Lùi',
  kindLabel: 'Loại đại hội',
  congressLevels: {
    tinh: 'cấp tỉnh',
    huyen: 'cấp huyện',
    'co-so': 'cấp cơ sở',
    'chi-bo': 'chi bộ',
  } satisfies Record<NonNullable<CongressView['level']>, string>,
  congressKinds: {
    'dai-bieu': 'Đại hội đại biểu',
    'dang-vien': 'Đại hội đảng viên',
  } satisfies Record<NonNullable<CongressView['congressKind']>, string>,
  ordinalLabel: 'Lần thứ',
  seeAlso: 'Xem thêm',
  aboutThisCongress: 'Thông tin đại hội',
  sessions: 'Các phiên họp',
  sessionKinds: { 'tru-bi': 'Phiên trù bị', 'chinh-thuc': 'Phiên chính thức' },
  suspensions: 'Các lần tạm dừng',
  suspendedFrom: 'Từ',
  suspendedTo: 'đến',
  suspendedOpen: 'chưa rõ ngày tiếp tục',
  congressFacts: 'Thông tin trích từ bài viết',
  factFrom: 'Theo bài',
  sources: 'Nguồn khác',
  congressArticles: 'Các bài về đại hội này',
  otherCongresses: 'Đại hội khác của đơn vị',
  congressBefore: 'Đại hội trước:',
  congressAfter: 'Đại hội sau:',
};
