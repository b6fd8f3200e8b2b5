import { expect, test } from 'vitest';
import { reported } from '../find.ts';

const paragraph =
  'Sáng nay, Đảng bộ xã Mẫu Sơn đã tổ chức Đại hội đại biểu, bầu Ban Chấp hành gồm mười lăm đồng chí.';

test('a paragraph that stands there twice is reported at its second place', () => {
  expect(reported('doubled-paragraph', `${paragraph}\n\nHai.\n\n- ${paragraph}`)).toEqual([
    `4:2 ${paragraph}`,
  ]);
});

test.each(['Tổ quốc ơi!\n\nTổ quốc ơi!', `${paragraph}\n\n${paragraph.replace('mười', 'hai')}`])(
  'nothing in: %s',
  (text) => expect(reported('doubled-paragraph', text)).toEqual([]),
);
