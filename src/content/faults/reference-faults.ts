import { error, meant, shown, warning } from './fault.ts';
import { insteadOfTarget } from './instead-of-markup.ts';

/** Faults of references. */
export const referenceFaults = {
  ID_TWICE: error(
    (id: string) => ({ message: `mã "${id}" dùng hai lần`, hint: 'đổi một trong hai mã' }),
    'chinh-tri',
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
  PROGRAMME_UNKNOWN: error(
    (id: string, suggestion: string | undefined) => ({
      message: `không có chương trình "${shown(id)}"`,
      hint: meant(
        suggestion,
        'xem các mã chương trình trong tệp programmes.yaml, hoặc thêm vào đó',
      ),
    }),
    'ban-tin-sag',
    'ban-tin-sang',
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
    message: 'bài ghi chính nó là bài liên quan',
    hint: 'xóa dòng này',
  })),
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
    (target: string, whole: string | undefined) => ({
      message: /^#?$/u.test(target.trim())
        ? 'liên kết không có địa chỉ'
        : `liên kết "${shown(target)}" không dùng được`,
      hint: insteadOfTarget(target, whole),
    }),
    'www.vi-du.vn',
    'https://www.vi-du.vn',
  ),
  IMAGE_MISSING: error(
    (source: string) => ({
      message:
        source.trim() === ''
          ? 'ảnh không có địa chỉ'
          : `không có ảnh "${shown(source)}" trong thư mục media`,
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
      hint: 'chép ảnh hoặc tệp vào thư mục media và viết đường dẫn bắt đầu bằng /media/',
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
  MEDIA_WITHDRAWN: error(
    (path: string) => ({
      message: `tệp "${shown(path)}" đã gỡ (withdrawn-media.yaml) nhưng ở đây vẫn dùng`,
      hint: 'xóa chỗ dùng tệp này',
    }),
    '/media/van-ban/35-ct-tw.pdf',
  ),
  MENU_WITHDRAWN: error(
    (path: string) => ({
      message: `trang "${shown(path)}" đã gỡ hoặc chưa đăng nhưng site.yaml vẫn dẫn tới`,
      hint: 'xóa mục này khỏi site.yaml',
    }),
    '/gioi-thieu/',
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
