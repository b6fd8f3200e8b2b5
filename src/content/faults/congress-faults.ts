import { error, meant, shown, warning } from './fault.ts';

/** Faults in the registers of units and congresses, except unknown ids. */
export const congressFaults = {
  UNIT_CIRCLE: error(
    (id: string) => ({
      message: `đơn vị "${id}" tự ghi mình là cấp trên`,
      hint: 'sửa trường parent cho đúng đơn vị cấp trên',
    }),
    'dang-bo-xa-hong-duc',
  ),
  VALIDITY_BACKWARDS: error(
    (from: string, to: string) => ({
      message: `validFrom ${from} sau validTo ${to}`,
      hint: 'sửa một trong hai ngày',
    }),
    '2025-07-01',
    '2020-01-01',
  ),
  SUCCESSION_CIRCLE: error(
    (id: string) => ({
      message: `đơn vị "${id}" kế tục chính nó`,
      hint: 'sửa trường predecessors',
    }),
    'dang-bo-xa-hong-duc',
  ),
  SUCCESSION_OVERLAP: error(
    (older: string, ended: string, began: string) => ({
      message: `đơn vị cũ "${older}" còn hoạt động đến ${ended}, trong khi đơn vị kế tục có từ ${began}`,
      hint: 'sửa validTo của đơn vị cũ hoặc validFrom của đơn vị mới cho liền nhau',
    }),
    'dang-bo-xa-cu',
    '2025-07-31',
    '2025-07-01',
  ),
  SUCCESSION_GAP: warning(
    (older: string, ended: string, began: string) => ({
      message: `đơn vị cũ "${older}" thôi hoạt động từ ${ended}, đến ${began} mới có đơn vị kế tục`,
      hint: 'xem lại hai ngày; đơn vị mới thường có ngay ngày hôm sau',
    }),
    'dang-bo-xa-cu',
    '2025-06-01',
    '2025-07-01',
  ),
  SUCCESSION_OPEN: error(
    (older: string) => ({
      message: `đơn vị cũ "${older}" chưa ghi ngày thôi hoạt động`,
      hint: 'thêm validTo cho đơn vị cũ và validFrom cho đơn vị kế tục',
    }),
    'dang-bo-xa-cu',
  ),
  UNIT_NAME_SHARED: error(
    (name: string, other: string) => ({
      message: `tên "${shown(name)}" cũng là của đơn vị "${other}" trong cùng thời gian`,
      hint: 'bỏ tên này ở một trong hai đơn vị, hoặc ghi validFrom, validTo cho khác thời gian',
    }),
    'Đảng bộ Hồng Đức',
    'dang-bo-xa-hong-duc',
  ),
  PLACE_CODE_SHARED: warning(
    (code: string, other: string) => ({
      message: `mã địa bàn "${code}" cũng là của đơn vị "${other}" trong cùng thời gian`,
      hint: 'sửa một trong hai mã; đơn vị cũ đã sáp nhập thì ghi validTo',
    }),
    '10501',
    'dang-bo-xa-hong-duc',
  ),
  UNIT_NOT_VALID: warning(
    (id: string, day: string) => ({
      message: `đơn vị "${id}" không hoạt động vào ngày ${day} của bài`,
      hint: 'ghi mã của đơn vị vào ngày đó, hoặc sửa validFrom, validTo trong units.yaml',
    }),
    'dang-bo-xa-moi',
    '2020-03-06',
  ),
  IMPRECISE_DATE: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải thời gian hợp lệ`,
      hint: 'viết 2020-03-06, 2020-03-11/2020-03-12, 2020-04, 2020-04,2020-05 hoặc unknown; thêm ~ ở cuối nếu là dự kiến',
    }),
    'planned',
    'tháng 4',
  ),
  YEAR: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải một năm`,
      hint: 'viết năm bằng bốn chữ số, ví dụ 2020',
    }),
    'from',
    '20',
  ),
  TERM_ID: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải một nhiệm kỳ`,
      hint: 'viết năm đầu và năm cuối, giữa là dấu trừ, ví dụ 2020-2025',
    }),
    'id',
    '2020–2025',
  ),
  TERM_UNKNOWN: error(
    (id: string, terms: readonly string[]) => ({
      message: `không có đại hội nào ghi nhiệm kỳ ${shown(id)}`,
      hint:
        terms.length === 0
          ? 'ghi term: cho các đại hội của nhiệm kỳ này, hoặc bỏ mục này khỏi terms'
          : `viết một nhiệm kỳ mà đại hội có ghi: ${terms.join(', ')}`,
    }),
    '2020-2052',
    ['2020-2025', '2015-2020'],
  ),
  ORDINAL: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải số thứ tự`,
      hint: 'viết số La Mã chữ hoa (XXV) hoặc số thường (25)',
    }),
    'ordinal',
    'XXVV',
  ),
  ORDINAL_DIFFERS: error(
    (roman: string, number: number) => ({
      message: `ordinal là ${roman}, nhưng ordinalNumber là ${number}`,
      hint: 'sửa cho hai số bằng nhau, hoặc bỏ ordinalNumber',
    }),
    'XXV',
    24,
  ),
  TERM_BACKWARDS: error(
    (from: number, to: number) => ({
      message: `nhiệm kỳ ${from}–${to} kết thúc trước khi bắt đầu`,
      hint: 'sửa năm from hoặc to',
    }),
    2025,
    2020,
  ),
  CONGRESS_ACTUAL: error(
    (status: string) => ({
      message: `đại hội ghi ${status} nhưng chưa ghi thời gian đã diễn ra`,
      hint: 'thêm actual: với ngày đại hội, hoặc unknown nếu không rõ ngày',
    }),
    'da-hoan-thanh',
  ),
  CONGRESS_STATUS: error(
    (status: string) => ({
      message: `đại hội có thời gian đã diễn ra (actual) nhưng tình trạng là ${status}`,
      hint: 'ghi status: da-hoan-thanh hoặc dang-dien-ra, hoặc bỏ actual',
    }),
    'du-kien',
  ),
  CONGRESS_ORDINAL: warning(
    (found: string, expected: string, before: string) => ({
      message: `đại hội lần thứ ${found} đứng sau "${shown(before)}", đáng lẽ là lần thứ ${expected}`,
      hint: 'xem lại số thứ tự hoặc thời gian của hai đại hội',
    }),
    'XXVII',
    'XXVI',
    'Đại hội lần thứ XXV',
  ),
  CONGRESS_TERM: warning(
    (from: number, ended: number, before: string) => ({
      message: `nhiệm kỳ bắt đầu năm ${from}, nhưng nhiệm kỳ của "${shown(before)}" kết thúc năm ${ended}`,
      hint: 'xem lại nhiệm kỳ của hai đại hội',
    }),
    2021,
    2020,
    'Đại hội lần thứ XXV',
  ),
  FACT_ARTICLE: error(
    (slug: string, suggestion: string | undefined) => ({
      message: `không có bài "${shown(slug)}" để làm nguồn`,
      hint: meant(
        suggestion,
        'viết đúng tên tệp của bài, không có đuôi .md; nếu đã bỏ bài ấy thì xóa cả mục này',
      ),
    }),
    'bai-khong-co',
    undefined,
  ),
  FACT_DISAGREES: warning(
    (label: string, value: string, other: string) => ({
      message: `"${shown(label)}" ở đây là ${shown(value)}, ở nguồn khác là ${shown(other)}`,
      hint: 'xem lại hai nguồn; nếu cả hai đúng như bản gốc thì để nguyên',
    }),
    'Số đại biểu',
    '150',
    '152',
  ),
  CONGRESS_LATER: warning(
    (date: string, begins: string) => ({
      message: `bài ghi ngày ${date} mà kể đại hội đã xong, còn sổ đại hội ghi họp ngày ${begins}`,
      hint: 'sửa date của bài, hoặc sửa actual trong congresses.yaml',
    }),
    '2020-03-05',
    '2020-03-11',
  ),
  FACT_EARLY: warning(
    (article: string, date: string, begins: string) => ({
      message: `bài "${shown(article)}" đăng ngày ${date}, trước khi đại hội họp (${begins}), nên không thể nêu kết quả`,
      hint: 'kiểm tra ngày của bài và của đại hội; nếu là số liệu dự kiến thì để nguyên',
    }),
    'dai-hoi-xa-hong-duc',
    '2020-03-01',
    '2020-03-11',
  ),
  CONTACT_UNREACHABLE: error(() => ({
    message: 'nơi liên hệ chưa ghi cách liên hệ',
    hint: 'thêm ít nhất một dòng address, phone, email hoặc url',
  })),
  EVENT_BACKWARDS: error(
    (to: string, from: string) => ({
      message: `kết thúc ${to} trước khi bắt đầu ${from}`,
      hint: 'sửa from hoặc to',
    }),
    '2026-02-25',
    '2026-02-26 07:30',
  ),
} as const;
