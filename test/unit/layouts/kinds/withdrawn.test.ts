import { expect, test } from 'vitest';
import { withdrawnCopy as withdrawnCopyLayout } from '../../../../layouts/kinds/withdrawn-copy.ts';
import { withdrawn as withdrawnLayout } from '../../../../layouts/kinds/withdrawn.ts';
import { textsOf } from '../make-document.ts';
import { day, makeViews } from '../make-views.ts';
import { layoutOf, textLayoutOf } from '../show.ts';

const withdrawnCopy = textLayoutOf(withdrawnCopyLayout);
const withdrawn = layoutOf(withdrawnLayout);

const view = { ...makeViews('x').withdrawn, published: day, gone: { ...day, text: '01/04/2020' } };
const copy = { ...makeViews('Bản tin').withdrawnCopy, ...view };

test('the day and the reason of a withdrawal', () => {
  const page = withdrawn({ ...view, reason: 'Theo đề nghị' });
  expect(textsOf(page, 'h1')).toEqual(['Bài đã gỡ']);
  expect(textsOf(page, 'main > p')).toEqual([
    'Bài đăng 06/03/2020 tại địa chỉ này đã được gỡ ngày 01/04/2020.',
    'Lý do: Theo đề nghị',
  ]);
});

test('an expired article has no reason to show', () => {
  const page = withdrawn({ ...view, reason: undefined });
  expect(textsOf(page, 'h1')).toEqual(['Bài đã hết hạn đăng']);
  expect(textsOf(page, 'main > p')).toEqual([
    'Bài đăng 06/03/2020 tại địa chỉ này đã hết hạn đăng từ ngày 01/04/2020.',
  ]);
});

test('the same as plain text, readable in Notepad', () => {
  expect(withdrawnCopy({ ...copy, reason: 'Theo đề nghị', siteName: 'Bản tin' })).toBe(
    '\uFEFFBài đã gỡ\r\n\r\nBài đăng 06/03/2020 tại địa chỉ này đã được gỡ ngày 01/04/2020.\r\nLý do: Theo đề nghị\r\n\r\nBản tin\r\n',
  );
});

test.each([
  ['officialDocument', 'Văn bản đã gỡ'],
  ['page', 'Trang đã gỡ'],
  ['file', 'Tệp đã gỡ'],
] as const)('a %s has no day of publishing', (what, title) => {
  const page = withdrawn({ ...view, what, published: undefined, reason: 'Sai' });
  expect(textsOf(page, 'h1')).toEqual([title]);
  expect(textsOf(page, 'main > p')).toEqual([
    'Nội dung tại địa chỉ này đã được gỡ ngày 01/04/2020.',
    'Lý do: Sai',
  ]);
});
