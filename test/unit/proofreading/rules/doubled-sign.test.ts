import { expect, test } from 'vitest';
import { reported } from '../find.ts';

test.each([
  ['Đại hội bế mạc., các đại biểu ra về.', ['0:14 ., → ,']],
  ['Đại hội bế mạc., Các đại biểu ra về.', ['0:14 ., → .']],
  ['Phải đổi mới!. Xã sẽ làm.', ['0:12 !. → !']],
  ['Vì sao thế?. Xã sẽ báo.', ['0:10 ?. → ?']],
  ['Dân góp tiền.; xã góp công.', ['0:12 .; → ;']],
  ['Dân góp tiền,; xã góp công.', ['0:12 ,; → ;']],
  ['Kết quả như sau:, bầu 15 đồng chí.', ['0:15 :, → :']],
  ['Kết quả như sau:.', ['0:15 :. → .']],
  ['Tốt lắm,!', ['0:7 ,! → !']],
])('%s', (text, found) => expect(reported('doubled-sign', text)).toEqual(found));

test.each([
  'Gạo, muối, v.v., đều đủ; TP., TX. và PGS., TS. cũng vậy.',
  'Công ty Kitahara Co., Ltd. tài trợ; ông A., bà B. làm chứng.',
  'Thật thế sao?! Ừ nhỉ!? Thôi… Hết./.',
  'Ông hỏi: “Sao thế?”. Bà đáp: “Không!”.',
])('nothing in: %s', (text) => expect(reported('doubled-sign', text)).toEqual([]));
