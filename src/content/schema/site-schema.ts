import { z } from 'zod';
import {
  baseUrl,
  count,
  day,
  email,
  flag,
  group,
  id,
  listOf,
  phone,
  sitePath,
  switchedOn,
  text,
  webAddress,
} from './fields.ts';

const menuEntry = group({
  label: text.describe('Chữ hiện trên trình đơn'),
  path: sitePath.describe('Đường dẫn trong trang, ví dụ /chuyen-muc/chinh-tri/'),
});

const websiteLinkGroup = group({
  name: text.describe('Tên nhóm liên kết'),
  sample: flag.describe('true: nhóm mẫu'),
  links: listOf(
    group({
      name: text.describe('Tên trang'),
      url: webAddress.describe('Địa chỉ trang'),
    }),
  ).describe('Các liên kết của nhóm'),
});

/** What residents ask of the one-stop office (bộ phận một cửa). */
const oneStop = group({
  address: text.optional().describe('Nơi tiếp nhận hồ sơ'),
  hours: listOf(
    group({
      days: text.describe('Những ngày nào, ví dụ Thứ Hai đến thứ Sáu'),
      time: text.describe('Giờ làm việc, ví dụ 7:30–11:30, 13:30–17:00'),
    }),
  ).describe('Giờ làm việc'),
  contacts: listOf(
    group({
      name: text.describe('Ai hoặc việc gì'),
      phone: phone.optional().describe('Số điện thoại'),
      email: email.optional().describe('Địa chỉ thư điện tử'),
    }),
  ).describe('Liên hệ'),
});

/** A site that goes on no more, because its station or district has been merged. */
const closing = group({
  date: day.describe('Ngày ngừng cập nhật'),
  reason: text.describe('Vì sao ngừng; hiện trên mọi trang'),
  successors: listOf(
    group({
      name: text.describe('Tên trang kế tiếp'),
      url: webAddress.describe('Địa chỉ trang kế tiếp'),
    }),
  ).describe('Các trang kế tiếp'),
  movedTo: baseUrl
    .optional()
    .describe('Địa chỉ mới của chính trang này, nếu cả kho bài được chuyển sang máy chủ khác'),
});

/** `site.yaml`: what is said once for the whole site. */
export const siteSchema = group({
  name: text.describe('Tên trang'),
  description: text.describe('Một câu giới thiệu trang, dùng cho máy tìm kiếm'),
  station: text.describe('Tên đài phát thanh'),
  baseUrl: baseUrl.describe('Địa chỉ trang, bắt đầu bằng https://'),
  identity: baseUrl
    .optional()
    .describe(
      'Địa chỉ đầu tiên của trang: tên gọi của từng bài trong nguồn tin và của từng đại hội trong lịch lấy theo địa chỉ này, nên khi đổi baseUrl thì ghi địa chỉ cũ vào đây rồi không đổi nữa; không ghi thì theo baseUrl',
    ),
  owner: text.describe('Cơ quan chủ quản'),
  responsible: text.describe('Người chịu trách nhiệm nội dung'),
  license: text.optional().describe('Dòng giấy phép, nếu có'),
  notice: text.optional().describe('Dòng lưu ý ở chân trang'),
  articlesPerPage: count
    .default(30)
    .describe('Số bài trên một trang danh sách; không đổi sau khi đăng'),
  relatedArticles: count.default(5).describe('Số bài liên quan dưới mỗi bài'),
  samples: flag.describe('true: hiện nội dung mẫu; false: bỏ hết nội dung mẫu'),
  textCopies: switchedOn.describe('false: không làm bản chữ thuần của mỗi bài'),
  noticeSheets: switchedOn.describe('false: không làm tờ dán bảng tin của mỗi bài'),
  offline: switchedOn.describe('false: điện thoại không giữ bài để đọc khi mất mạng'),
  closing: closing.optional().describe('Đóng trang khi đài hoặc huyện sáp nhập'),
  mainMenu: listOf(menuEntry).describe('Trình đơn đầu trang'),
  footerMenu: listOf(menuEntry).describe('Trình đơn chân trang'),
  oneStopPage: id.optional().describe('Mã trang "Bộ phận một cửa" trong thư mục pages'),
  oneStop: oneStop
    .optional()
    .describe('Nơi tiếp nhận, giờ làm việc và liên hệ của bộ phận một cửa'),
  websiteLinks: listOf(websiteLinkGroup).describe('Khối liên kết website'),
  abbreviations: z
    .record(z.string(), text, 'FIELD_GROUP')
    .default({})
    .describe('Chữ viết tắt và nghĩa đầy đủ, dùng cho dòng nguồn và nội dung bài'),
});

export type OneStop = z.infer<typeof oneStop>;
export type Closing = z.infer<typeof closing>;
export type SiteSettings = z.infer<typeof siteSchema>;
