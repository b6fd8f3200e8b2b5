import { expect, test } from 'vitest';
import { archiveMonth as archiveMonthLayout } from '../../../../layouts/kinds/archive-month.ts';
import { attributesOf, textsOf } from '../make-document.ts';
import { href, makeViews } from '../make-views.ts';
import { layoutOf } from '../show.ts';

const archiveMonth = layoutOf(archiveMonthLayout);

const page = archiveMonth({
  ...makeViews('x').archiveMonth,
  month: { label: 'Tháng 3/2020', href: href('/tin/luu-tru/2020/03/'), total: 1 },
  year: { label: '2020', href: href('/tin/luu-tru/2020/') },
});

test('a month shows its articles', () => {
  expect(textsOf(page, 'h1')).toEqual(['Lưu trữ tháng 3/2020']);
  expect(textsOf(page, '.count, .teaser-title')).toEqual(['1 bài', 'x']);
});

test('the way leads over the archive and the year', () => {
  expect(textsOf(page, '.breadcrumb li')).toEqual(['Trang chủ', 'Lưu trữ', '2020', 'Tháng 3/2020']);
  expect(attributesOf(page, '.breadcrumb a', 'href').at(-1)).toBe('/tin/luu-tru/2020/');
});
