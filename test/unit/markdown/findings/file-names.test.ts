import { expect, test } from 'vitest';
import { renderText } from '../make-renderer.ts';

const foundIn = (text: string): string[] =>
  renderText(text).findings.map(({ kind, found }) => `${kind} ${found}`);

test.each([
  ['[IMG_2020.jpg]', '[IMG_2020.jpg]'],
  ['Toàn cảnh đại hội [ảnh: toàn cảnh.PNG] tại hội trường.', '[ảnh: toàn cảnh.PNG]'],
  ['<DSC_0002.jpg>', '<DSC_0002.jpg>'],
  ['image1.png', 'image1.png'],
  ['đại hội xã.jpg', 'đại hội xã.jpg'],
  ['(Ảnh: IMG_0123.JPG)', '(Ảnh: IMG_0123.JPG)'],
  ['Ảnh: /media/a.jpg', 'Ảnh: /media/a.jpg'],
  ['Hình 2 - hoi-nghi.webp', 'Hình 2 - hoi-nghi.webp'],
  ['Các đại biểu bỏ phiếu: bo-phieu.jpeg', 'Các đại biểu bỏ phiếu: bo-phieu.jpeg'],
  ['Audio: tin-sang.mp3', 'Audio: tin-sang.mp3'],
  ['- anh1.jpg', 'anh1.jpg'],
  ['> anh1.jpg', 'anh1.jpg'],
  ['Xem bản đồ ở /media/ban-do.pdf nhé.', '/media/ban-do.pdf'],
  ['[chèn ảnh đại hội vào đây]', '[chèn ảnh đại hội vào đây]'],
  ['Đoạn một.\n\n[Ảnh 2]\n\nĐoạn hai.', '[Ảnh 2]'],
])('%s', (text, found) => {
  expect(foundIn(text)).toEqual([`fileName ${found}`]);
});

test('each name of a list line by line is reported at its own position', () => {
  const text = 'Ảnh đại hội:\na.jpg\nb.jpg';
  expect(renderText(text).findings.map(({ start, end }) => text.slice(start, end))).toEqual([
    'a.jpg',
    'b.jpg',
  ]);
});

test.each([
  ['a link whose words are a name', '[anh1.jpg](/media/anh1.jpg)'],
  ['a picture', '![anh1.jpg](/media/anh1.jpg "Toàn cảnh")'],
  ['a picture within a link', '[![a](/media/a.jpg)](/media/a.jpg)'],
  ['an address elsewhere', 'https://xa.vn/media/a.jpg'],
  ['a name as code', '`anh1.jpg`'],
  ['a name in a sentence', 'Nộp ảnh 4x6 đặt tên hoten.jpg qua cổng dịch vụ công của huyện.'],
  ['a name in a cell', '| Tệp | Cỡ |\n|---|---|\n| a.jpg | 2 MB |'],
  ['a form to fill in', 'Biểu mẫu: mau-01.docx'],
  ['the newspaper of a town', 'Theo baohaiduong.vn'],
  ['a figure that a text refers to', 'Như ở [Hình 1], số đại biểu tăng.'],
  ['a caption', 'Ảnh: Thế Duyệt'],
  ['a block of code', '```\na.jpg\n```'],
])('silent: %s', (_name, text) => {
  expect(foundIn(text)).toEqual([]);
});
