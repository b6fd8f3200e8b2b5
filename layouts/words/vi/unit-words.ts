const thousands = new Intl.NumberFormat('vi-VN');

/** Words about units, their predecessors and successors. */
export const unitWords = {
  /**
   * A name that another unit has too: with the date of its end (`1/7/2025`) for a former unit, with the
   * name of its parent where units under several parents have it.
   */
  unitNamed: (name: string, before: string | undefined, under: string | undefined): string => {
    const marks = [
      ...(under === undefined ? [] : [under]),
      ...(before === undefined ? [] : [`trước ${before}`]),
    ];
    return marks.length === 0 ? name : `${name} (${marks.join(', ')})`;
  },
  aboutUnit: 'Thông tin đơn vị',
  unitKind: 'Loại tổ chức đảng',
  validity: 'Thời gian hoạt động',
  validFrom: 'Từ',
  validTo: 'Đến',
  continues: 'Tiền thân',
  /** Before the name of a predecessor. */
  aPartOf: 'một phần',
  partsWentTo: 'Một phần nay thuộc',
  placeCode: 'Mã đơn vị hành chính',
  nowIs: 'Nay là:',
  /** Before the day on which a unit is merged or renamed. */
  willBe: 'Sẽ là:',
  belongsTo: 'Trực thuộc',
  subordinateUnits: 'Các đơn vị trực thuộc',
  formerSubordinateUnits: 'Các đơn vị trực thuộc trước đây',
  /** After several units were merged, or after one was renamed. */
  articlesOfPredecessors: (units: number): string =>
    units > 1 ? 'Bài về các đơn vị trước sáp nhập' : 'Bài về đơn vị tiền thân',
  organization: 'Tổ chức bộ máy',
  otherUnitsBelow: (count: number): string =>
    `và ${thousands.format(count)} đơn vị trực thuộc khác`,
  tasks: 'Nhiệm vụ',
  contacts: 'Liên hệ',
  contactBy: 'Gọi, gửi tới:',
  appointments: 'Chức vụ',
  inOfficeFrom: 'Từ',
  inOfficeTo: 'đến',
  electedBy: 'Bầu tại',
  earlierCongresses: 'Các kỳ trước',
  chooseThisUnit: 'Đặt làm xã, phường của tôi',
  unitChosen: 'Đã chọn; trang chủ sẽ dẫn thẳng tới đây.',
  unitsBelow: 'Trực thuộc',
  unitsBelowNone: 'Cấp cao nhất',
  unitCount: (total: number): string => `${thousands.format(total)} đơn vị`,
  formerUnits: 'Đơn vị trước đây',
  unitsAhead: 'Đơn vị sắp thành lập',
  filterUnits: 'Lọc theo tên, không dấu cũng được',
  unitsFound: 'đơn vị có tên như vậy',
  noUnits: 'Chưa có đơn vị nào.',
  byLetter: 'Theo chữ cái',
  /** D and Đ share a page; `so` is for names that begin with a number. */
  letterName: (letter: string): string =>
    letter === 'so' ? '0–9' : letter === 'd' ? 'D, Đ' : letter.toUpperCase(),
  unitsUnder: (letter: string): string =>
    letter === 'so'
      ? 'Đơn vị có tên bắt đầu bằng số'
      : `Đơn vị vần ${letter === 'd' ? 'D, Đ' : letter.toUpperCase()}`,
  unitArticles: 'Bài về đơn vị',
  congressCalendar: 'Lịch đại hội (iCalendar)',
};
