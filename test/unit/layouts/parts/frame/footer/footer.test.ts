import { expect, test } from 'vitest';
import { vi } from '../../../../../../layouts/words/vi/vi.ts';
import { textsOf } from '../../../make-document.ts';
import { makeViews } from '../../../make-views.ts';
import { partOf } from '../../../show.ts';

const footer = partOf('footer');

const site = {
  ...makeViews('x').archive.site,
  owner: 'Huyện uỷ',
  responsible: 'Ông An',
  license: 'Giấy phép số 1',
  notice: 'Trang thử nghiệm',
};

test('the footer says whose site it is', () => {
  expect(textsOf(footer(site), 'footer > div > p')).toEqual([
    'Cơ quan chủ quản: Huyện uỷ',
    'Chịu trách nhiệm nội dung: Ông An',
    'Giấy phép số 1',
    'Trang thử nghiệm',
  ]);
  expect(textsOf(footer(site), 'nav a')).toEqual(['x', vi.feed]);
});

test('missing facts leave no empty element', () => {
  const bare = { ...site, license: undefined, notice: undefined, footerMenu: [] };
  expect(textsOf(footer(bare), 'footer > div > p')).toHaveLength(2);
});
