import { error, meant, shown, warning } from './fault.ts';

/** What can be wrong with what points to something else. */
export const referenceFaults = {
  ID_TWICE: error(
    (id: string) => ({ message: `mã "${id}" dùng hai lần`, hint: 'đổi một trong hai mã' }),
    'chinh-tri',
  ),
  UNIT_CIRCLE: error(
    (id: string) => ({
      message: `đơn vị "${id}" nằm dưới chính nó`,
      hint: 'sửa trường parent cho đúng đơn vị cấp trên',
    }),
    'dang-bo-xa-hong-duc',
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
      message: `đơn vị cũ "${older}" thôi hoạt động từ ${ended}, đơn vị kế tục mãi ${began} mới có`,
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
  UNIT_NOT_VALID: warning(
    (id: string, day: string) => ({
      message: `đơn vị "${id}" không hoạt động vào ngày ${day} của bài`,
      hint: 'ghi mã của đơn vị vào ngày đó, hoặc sửa validFrom, validTo trong units.yaml',
    }),
    'dang-bo-xa-moi',
    '2020-03-06',
  ),
  FACT_ARTICLE: error(
    (slug: string, suggestion: string | undefined) => ({
      message: `không có bài "${shown(slug)}" để làm nguồn`,
      hint: meant(suggestion, 'viết đúng tên tệp của bài, không có đuôi .md'),
    }),
    'bai-khong-co',
    undefined,
  ),
  FACT_QUOTE: error(
    (quote: string, article: string) => ({
      message: `câu "${shown(quote)}" không có trong bài ${article}`,
      hint: 'chép lại đúng câu chữ trong bài',
    }),
    'số dư bình quân đạt 15 %',
    'content/articles/2020/03/x.md',
  ),
  FACT_DISAGREES: warning(
    (label: string, value: string, other: string) => ({
      message: `"${shown(label)}" ở đây là ${shown(value)}, ở bài khác là ${shown(other)}`,
      hint: 'xem lại hai bài; nếu cả hai đúng như bản gốc thì để nguyên',
    }),
    'Số đại biểu',
    '150',
    '152',
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
  CATEGORY_UNKNOWN: error(
    (id: string, suggestion: string | undefined) => ({
      message: `không có chuyên mục "${shown(id)}"`,
      hint: meant(suggestion, 'xem các mã chuyên mục trong tệp categories.yaml'),
    }),
    'Chính trị',
    'chinh-tri',
  ),
  UNIT_UNKNOWN: error(
    (id: string, suggestion: string | undefined) => ({
      message: `không có đơn vị "${shown(id)}"`,
      hint: meant(suggestion, 'xem các mã đơn vị trong tệp units.yaml'),
    }),
    'Hông Đức',
    'dang-bo-xa-hong-duc',
  ),
  CONGRESS_UNKNOWN: error(
    (id: string, suggestion: string | undefined) => ({
      message: `không có đại hội "${shown(id)}"`,
      hint: meant(suggestion, 'xem các mã đại hội trong tệp congresses.yaml'),
    }),
    'dai-hoi-diem-2020',
    undefined,
  ),
  THREAD_UNKNOWN: error(
    (id: string, suggestion: string | undefined) => ({
      message: `không có dòng sự kiện "${shown(id)}"`,
      hint: meant(suggestion, 'xem các mã dòng sự kiện trong tệp threads.yaml, hoặc thêm vào đó'),
    }),
    'dai-hoi-diem',
    undefined,
  ),
  DOCUMENT_UNKNOWN: error(
    (reference: string, suggestion: string | undefined) => ({
      message: `không có văn bản "${shown(reference)}" trong sổ văn bản`,
      hint: meant(
        suggestion,
        'viết tên tệp của văn bản trong documents/, không có đuôi .md, hoặc số, ký hiệu của văn bản',
      ),
    }),
    '26/2020/TT-BTTT',
    '26/2020/TT-BTTTT',
  ),
  DOCUMENT_AMBIGUOUS: error(
    (reference: string, choices: readonly string[]) => ({
      message: `có nhiều văn bản cùng số, ký hiệu "${shown(reference)}"`,
      hint: `viết tên tệp của văn bản: ${choices.join(' hoặc ')}`,
    }),
    '12-KH/HU',
    ['ke-hoach-12-nam-2019', 'ke-hoach-12-nam-2020'],
  ),
  DOCUMENT_SELF: error(() => ({
    message: 'văn bản tự thay thế hoặc tự sửa đổi chính mình',
    hint: 'xoá dòng này, hoặc ghi văn bản cũ',
  })),
  DOCUMENT_CIRCLE: error(() => ({
    message: 'các văn bản thay thế, sửa đổi nhau thành vòng tròn, trở lại chính văn bản này',
    hint: 'bỏ dòng này hoặc dòng ở văn bản kia; chỉ văn bản sau thay thế, sửa đổi văn bản trước',
  })),
  DOCUMENT_TWICE: error(
    (other: string) => ({
      message: `số, ký hiệu này cùng cơ quan ban hành và năm với ${other}`,
      hint: 'nếu là cùng một văn bản thì xoá một tệp; nếu không thì sửa lại số, cơ quan hoặc ngày ban hành',
    }),
    'content/documents/35-ct-tw.md',
  ),
  RELATED_UNKNOWN: error(
    (slug: string, suggestion: string | undefined) => ({
      message: `không có bài "${shown(slug)}"`,
      hint: meant(suggestion, 'viết đúng tên tệp của bài, không có đuôi .md'),
    }),
    'huyen-uy-ninh-giang-co-pho-bi-thu',
    'huyen-uy-ninh-giang-co-pho-bi-thu-thuong-truc-moi',
  ),
  RELATED_AMBIGUOUS: error(
    (slug: string, choices: readonly string[]) => ({
      message: `có nhiều bài cùng tên "${slug}"`,
      hint: `viết kèm năm và tháng, ví dụ ${choices.join(' hoặc ')}`,
    }),
    'lich-phat-thanh',
    ['2020/02/lich-phat-thanh', '2020/03/lich-phat-thanh'],
  ),
  RELATED_SELF: error(() => ({
    message: 'bài tự nhận chính mình là bài liên quan',
    hint: 'xoá dòng này',
  })),
  REDIRECT_MISSING: error(
    (target: string, suggestion: string | undefined) => ({
      message: `không có trang "${shown(target)}" để dẫn tới`,
      hint: meant(suggestion, 'viết đường dẫn của một trang đang có'),
    }),
    '/2020/03/bai-khong-co/',
    undefined,
  ),
  REDIRECT_CHAIN: error(
    (target: string, end: string | undefined) => ({
      message: `"${shown(target)}" cũng là địa chỉ cũ, không phải một trang`,
      hint:
        end === undefined
          ? 'hai địa chỉ dẫn vòng tròn; viết đường dẫn của một trang đang có'
          : `viết thẳng địa chỉ cuối cùng: ${end}`,
    }),
    '/bai-cu/',
    '/2020/03/bai-moi/',
  ),
  REDIRECT_UNPUBLISHED: warning(
    (target: string) => ({
      message: `bài "${shown(target)}" chưa đăng, nên địa chỉ cũ này chưa dẫn tới đâu`,
      hint: 'không cần làm gì nếu bài đó sẽ đăng; nếu không thì dẫn tới trang khác',
    }),
    '/2020/04/bai-hen-gio/',
  ),
  LINK_MISSING: error(
    (target: string, suggestion: string | undefined) => ({
      message: `không có trang "${shown(target)}"`,
      hint: meant(suggestion, 'kiểm tra lại đường dẫn'),
    }),
    '/gioi-thiu/',
    '/gioi-thieu/',
  ),
  LINK_UNPUBLISHED: warning(
    (target: string) => ({
      message: `bài "${shown(target)}" chưa đăng, đã gỡ hoặc đã hết hạn, nên chữ ở đây không thành liên kết`,
      hint: 'không cần làm gì nếu bài đó sẽ đăng; nếu không thì bỏ liên kết',
    }),
    '/2020/04/bai-hen-gio/',
  ),
  LINK_ANCHOR: error(
    (anchor: string, suggestion: string | undefined) => ({
      message: `trang được dẫn tới không có mục "#${shown(anchor)}"`,
      hint: meant(suggestion, 'bỏ phần từ dấu # hoặc kiểm tra lại tên mục'),
    }),
    'ket-qa',
    'ket-qua',
  ),
  LINK_REFUSED: error(
    (target: string) => ({
      message: `liên kết "${shown(target)}" không dùng được`,
      hint: 'viết địa chỉ bắt đầu bằng https://, hoặc đường dẫn trong trang bắt đầu bằng dấu /',
    }),
    'javascript:alert(1)',
  ),
  IMAGE_MISSING: error(
    (source: string) => ({
      message: `không có ảnh "${shown(source)}" trong thư mục media`,
      hint: 'chép ảnh vào thư mục media và viết đường dẫn bắt đầu bằng /media/',
    }),
    '/media/anh.jpg',
  ),
  IMAGE_ALT: error(
    (source: string, alt: string, isField: boolean) => ({
      message:
        alt === ''
          ? `ảnh "${shown(source)}" thiếu lời tả cho người không nhìn thấy ảnh`
          : `lời tả "${shown(alt)}" không cho biết ảnh "${shown(source)}" có gì`,
      hint: isField
        ? 'viết sau alt: một câu tả ảnh, ví dụ alt: Đoàn chủ tịch trên sân khấu hội trường'
        : 'viết một câu tả ảnh trong ngoặc vuông: ![Câu tả ảnh](/media/ten-anh.jpg)',
    }),
    '/media/anh.jpg',
    '',
    false,
  ),
  IMAGE_LOCAL: error(
    (source: string) => ({
      message: `"${shown(source)}" là đường dẫn trên máy của bạn, người khác không xem được`,
      hint: 'chép ảnh vào thư mục media và viết đường dẫn bắt đầu bằng /media/',
    }),
    String.raw`C:\Users\Anh\anh.jpg`,
  ),
  IMAGE_PASTED: error(() => ({
    message: 'ảnh được dán thẳng vào bài',
    hint: 'lưu ảnh thành tệp, chép vào thư mục media và viết ![mô tả](/media/ten-anh.jpg)',
  })),
  MEDIA_MISSING: error(
    (path: string, suggestion: string | undefined) => ({
      message: `không có tệp "${shown(path)}" trong thư mục media`,
      hint: meant(suggestion, 'chép tệp vào thư mục media'),
    }),
    '/media/ban-tin-12-3.mp3',
    '/media/ban-tin-sang-12-3.mp3',
  ),
  EXTERNAL_LINK: warning(
    (url: string, reason: string) => ({
      message: `liên kết ra ngoài "${shown(url)}" không mở được (${reason})`,
      hint: 'mở thử liên kết bằng trình duyệt; nếu trang đã mất thì bỏ hoặc thay liên kết',
    }),
    'https://vi-du.example/bai',
    'máy chủ trả lời 404',
  ),
} as const;
