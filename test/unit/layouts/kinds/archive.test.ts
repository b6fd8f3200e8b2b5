import { expect, test } from 'vitest';
import { archive as archiveLayout } from '../../../../layouts/kinds/archive.ts';
import { vi } from '../../../../layouts/words/vi/vi.ts';
import { attributesOf, textsOf } from '../make-document.ts';
import { href, makeViews } from '../make-views.ts';
import { layoutOf } from '../show.ts';

const archive = layoutOf(archiveLayout);

const year = {
  label: '2020',
  href: href('/tin/luu-tru/2020/'),
  total: 3,
  months: [{ label: 'Tháng 3/2020', href: href('/tin/luu-tru/2020/03/'), total: 3 }],
};
const newestWeek = { label: '02/03–08/03/2020', href: href('/tin/luu-tru/tuan/2020-03-02/') };
const view = { ...makeViews('x').archive, years: [year], newestWeek };

test('each year is a section with its months', () => {
  expect(textsOf(archive(view), 'main h2')).toEqual(['2020 3 bài']);
  expect(textsOf(archive(view), '.link-columns li')).toEqual(['Tháng 3/2020 3 bài']);
  expect(attributesOf(archive(view), 'main a', 'href')).toEqual([
    '/tin/luu-tru/2020/',
    '/tin/luu-tru/2020/03/',
    '/tin/luu-tru/tuan/2020-03-02/',
  ]);
});

test('an empty archive says so', () => {
  const page = archive({ ...view, years: [] });
  expect(textsOf(page, '.empty')).toEqual([vi.noArticles]);
  expect(textsOf(archive(view), '.empty')).toEqual([]);
});
