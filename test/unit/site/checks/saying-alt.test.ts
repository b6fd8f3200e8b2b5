import { expect, test } from 'vitest';
import { isSayingAlt } from '../../../../src/site/checks/saying-alt.ts';

test.each(['Đoàn chủ tịch trên sân khấu', 'Cờ', 'Ảnh Bác Hồ', 'Biểu đồ 3 cột'])(
  '"%s" says what a picture shows',
  (alt) => expect(isSayingAlt(alt)).toBe(true),
);

test.each(['', '  ', 'Ảnh', 'hình 2', 'IMG_2034', 'dai-hoi.JPG', 'CẦN ĐIỀN: lời tả ảnh', '12-3'])(
  '"%s" says nothing',
  (alt) => expect(isSayingAlt(alt)).toBe(false),
);
