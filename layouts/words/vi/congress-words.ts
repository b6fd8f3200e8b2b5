import type { CongressView } from '../../../src/site/congresses/congress-view.ts';

/** The statuses of a congress, in the form after a number; capitalised when used alone. */
const congressStatuses = {
  'du-kien': 'dự kiến',
  'da-an-dinh': 'đã ấn định ngày',
  'dang-dien-ra': 'đang diễn ra',
  'da-hoan-thanh': 'đã hoàn thành',
  'tam-dung': 'tạm dừng',
  hoan: 'hoãn',
} satisfies Record<CongressView['status'], string>;

/** Words about congresses, on the progress board and on their own pages. */
export const congressWords = {
  progressBoard: 'Tiến độ đại hội',
  progressOfTerm: (term: string): string => `Đại hội nhiệm kỳ ${term}`,
  noCongressNamed: 'Chưa có đại hội nào được nêu tên.',
  pilotCount: (count: number): string => `Trong đó có ${count} đại hội điểm.`,
  slippedCount: (count: number): string => `${count} đại hội lùi so với kế hoạch.`,
  othersUnknown:
    'Ngoài ra còn các đại hội mà nguồn không nêu tên và chưa rõ số lượng, nên không tính trong số liệu này.',
  othersRow: 'chưa rõ số lượng',
  asOf: 'Tính đến ngày',
  todayIs: (day: string): string => `Hôm nay, ${day}`,
  findMyUnit: 'Tìm xã, phường của tôi',
  sortedBy: 'Xếp theo',
  /** The sort orders of a board. */
  boardOrders: { status: 'Tình trạng', unit: 'Đơn vị', time: 'Thời gian' },
  /** After the number of all congresses with one status. */
  amongWeek: (count: number): string => `(${count} ở mục bảy ngày tới)`,
  earlierHeld: (count: number): string => `Xem ${count} đại hội hoàn thành trước đó`,
  termLabel: 'Nhiệm kỳ',
  allTerms: 'Các nhiệm kỳ',
  whenHeld: 'Thời gian',
  place: 'Địa điểm',
  planned: 'Theo kế hoạch',
  statusLabel: 'Tình trạng',
  congressStatus: (status: CongressView['status']): string =>
    congressStatuses[status].replace(/^./u, (letter) => letter.toUpperCase()),
  pilot: 'Đại hội điểm',
  slipped: 'Lùi so với kế hoạch',
  /** In a line, after a time. */
  pilotInLine: 'đại hội điểm',
  slippedInLine: 'lùi so với kế hoạch',
  kindLabel: 'Loại đại hội',
  congressKinds: {
    'dai-bieu': 'Đại hội đại biểu',
    'dang-vien': 'Đại hội đảng viên',
  } satisfies Record<NonNullable<CongressView['congressKind']>, string>,
  ordinalLabel: 'Lần thứ',
  seeAlso: 'Xem thêm',
  aboutThisCongress: 'Thông tin đại hội',
  congressSteps: 'Các bước',
  stepKinds: {
    'chi-bo': 'Đại hội các chi bộ',
    'gop-y': 'Lấy ý kiến góp ý vào dự thảo',
    'nhan-su': 'Duyệt nhân sự',
    'tru-bi': 'Phiên trù bị',
    'chinh-thuc': 'Phiên chính thức',
    'chuan-y': 'Chuẩn y kết quả',
  } satisfies Record<CongressView['steps'][number]['kind'], string>,
  /** Sessions meet, other steps are under way. */
  stepStandings: {
    session: { done: 'đã họp', now: 'đang họp', ahead: 'chưa họp' },
    other: { done: 'đã xong', now: 'đang tiến hành', ahead: 'chưa bắt đầu' },
  },
  congressPapers: 'Văn kiện',
  paperRoles: {
    'du-thao': 'Dự thảo',
    'bao-cao-chinh-tri': 'Báo cáo chính trị',
    'bao-cao-kiem-diem': 'Báo cáo kiểm điểm',
    'nghi-quyet': 'Nghị quyết',
    'chuong-trinh-hanh-dong': 'Chương trình hành động',
  } satisfies Record<CongressView['papers']['before'][number]['role'], string>,
  /** The heading above what was decided: papers, goals, or both. */
  congressDecisions: (hasPapers: boolean, hasGoals: boolean): string => {
    if (!hasPapers) return 'Chỉ tiêu của nghị quyết';
    return hasGoals ? 'Nghị quyết và chỉ tiêu' : 'Nghị quyết';
  },
  goalAim: 'Đề ra',
  goalAimBy: (year: number): string => `Đề ra đến ${year}`,
  goalReached: (year: number): string => `Năm ${year}`,
  goalNotReported: 'Chưa có số liệu thực hiện.',
  suspensions: 'Các lần tạm dừng',
  suspendedFrom: 'Từ',
  suspendedTo: 'đến',
  suspendedOpen: 'chưa rõ ngày tiếp tục',
  congressFigures: (hasDocuments: boolean): string =>
    hasDocuments ? 'Thông tin trích từ bài viết, văn bản' : 'Thông tin trích từ bài viết',
  delegateCounts: {
    presentOfCalled: 'đại biểu có mặt trên số triệu tập',
    present: 'đại biểu có mặt',
    called: 'đại biểu được triệu tập',
    guests: 'khách mời',
  },
  statedBy: { article: 'Theo bài', document: 'Theo' },
  quotationsOfFacts: 'Câu trích nguyên văn',
  sources: 'Nguồn khác',
  congressArticles: 'Các bài về đại hội này',
  otherCongresses: 'Đại hội khác của đơn vị',
  congressBefore: 'Đại hội trước:',
  congressAfter: 'Đại hội sau:',
};
