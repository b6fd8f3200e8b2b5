import { expect, test } from 'vitest';
import { reported } from '../find.ts';

const paragraph =
  'Sáng nay, Đảng bộ xã Mẫu Sơn đã tổ chức Đại hội đại biểu, bầu Ban Chấp hành gồm mười lăm đồng chí.';

test('a paragraph that stands there twice is reported at its second place', () => {
  expect(reported('doubled-paragraph', `${paragraph}\n\nHai.\n\n- ${paragraph}`)).toEqual([
    `4:2 ${paragraph}`,
  ]);
});

test('a short sentence that is repeated right below', () => {
  expect(
    reported(
      'doubled-paragraph',
      'Đại hội đã thành công tốt đẹp.\n\nĐại hội đã thành công tốt đẹp.',
    ),
  ).toEqual(['2:0 Đại hội đã thành công tốt đẹp.']);
});

test.each([
  'Hò ơ, con nước lớn ròng\n\nHò ơ, con nước lớn ròng',
  'Tổ quốc ơi!\n\nTổ quốc ơi!',
  `${paragraph}\n\n${paragraph.replace('mười', 'hai')}`,
])('nothing in: %s', (text) => expect(reported('doubled-paragraph', text)).toEqual([]));
