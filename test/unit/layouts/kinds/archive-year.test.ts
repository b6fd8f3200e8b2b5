import { expect, test } from 'vitest';
import { archiveYear as archiveYearLayout } from '../../../../layouts/kinds/archive-year.ts';
import { textsOf } from '../make-document.ts';
import { href, makeViews } from '../make-views.ts';
import { layoutOf } from '../show.ts';

const archiveYear = layoutOf(archiveYearLayout);

const months = [3, 1].map((month) => ({
  label: `Tháng ${month}/2020`,
  href: href(`/tin/luu-tru/2020/0${month}/`),
  total: month,
}));
const year = { label: '2020', href: href('/tin/luu-tru/2020/'), total: 4, months };
const page = archiveYear({ ...makeViews('x').archiveYear, year });

test('a year shows its number of articles and its months in the order given', () => {
  expect(textsOf(page, 'h1')).toEqual(['Lưu trữ năm 2020']);
  expect(textsOf(page, 'p.count')).toEqual(['4 bài']);
  expect(textsOf(page, 'main li')).toEqual(['Tháng 3/2020 3 bài', 'Tháng 1/2020 1 bài']);
});
