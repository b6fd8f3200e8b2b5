import { expect, test } from 'vitest';
import { reported } from '../find.ts';

test.each([
  ['Đại hội[U1] đã họp.', ['0:7 [U1]']],
  ['Commented [U1]: Hỏi lại ngày họp', ['0:0 Commented [U1]:']],
  ['Xem. Error! Reference source not found. Hết.', ['0:5 Error! Reference source not found.']],
  ['From: An <an@a.example>\nSubject: Tin', ['0:0 From: An \uFFFC', '1:0 Subject: Tin']],
  ['Hết. (Xem tiếp trang 3)', ['0:5 (Xem tiếp trang 3)']],
  ['Có [điền số liệu] hộ, đạt …% kế hoạch.', ['0:3 [điền số liệu]', '0:26 …%']],
  ['Ngày …/…/2020, đồng chí ………… chủ trì.', ['0:5 …/…/2020', '0:24 …………']],
  ['Bầu (CẦN CHỌN: bỏ ~~NĂM~~; thêm BẢY) đồng chí.', ['0:4 (CẦN CHỌN:']],
  ['Xã họp.\n\n@Hương xem giúp đoạn này', ['2:0 @Hương xem giúp đoạn này']],
  ['Xã họp (xem lại số này) rồi về.', ['0:7 (xem lại số này)']],
  ['Có 45 hộ, đọc lại giúp chị nhé.', ['0:10 đọc lại giúp chị']],
  ['Họp lúc ??? TODO', ['0:8 ???', '0:12 TODO']],
  ['Xem tại [đây].\n\n[Ảnh: đại biểu bỏ phiếu]', ['0:8 [đây]', '2:0 [Ảnh: đại biểu bỏ phiếu]']],
  ['Hết.\n\nẨn bớt\n\nThích · Trả lời · 2 giờ', ['2:0 Ẩn bớt', '4:0 Thích · Trả lời · 2 giờ']],
  [
    '12 bình luận 3 lượt chia sẻ\n\nGửi từ iPhone của tôi',
    ['0:0 12 bình luận 3 lượt chia sẻ', '2:0 Gửi từ iPhone của tôi'],
  ],
])('%s', (text, found) =>
  expect(reported('left-over', text).map((each) => each.replace(/<.*$/u, '\uFFFC'))).toEqual(found),
);

test.each([
  'Xem [đây](/tin/), [tại đây][a], [đây]\n\n[đây]: /tin/\n\nThích đọc báo. Có 12 bình luận hay.',
  'Đại hội lần thứ XX đại biểu Đảng bộ; khóa XXX người.',
  'Theo [1], [sic] và [A2](/a/): rau, củ, quả… đều sạch.',
  'Dân (cần chọn: đúng người) thì bầu.',
  'Gọi 0912345xxx; (cần sửa đổi luật); @taikhoan; hãy xem lại giúp bà con.',
  'Sao thế?? Thôi... mà… thôi.',
])('nothing in: %s', (text) => expect(reported('left-over', text)).toEqual([]));
