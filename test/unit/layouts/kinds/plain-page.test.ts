import { expect, test } from 'vitest';
import { plainPage as plainPageLayout } from '../../../../layouts/kinds/plain-page.ts';
import { textsOf } from '../make-document.ts';
import { body, makeViews } from '../make-views.ts';
import { layoutOf } from '../show.ts';

const plainPage = layoutOf(plainPageLayout);

const view = { ...makeViews('x').plainPage, title: 'Giới thiệu', standfirst: 'Sapô.' };

test('it shows title, label, standfirst and text', () => {
  expect(textsOf(plainPage(view), 'main > *')).toEqual([
    'Giới thiệu',
    'Nội dung mẫu',
    'Sapô.',
    'This page in English',
    'Nơi tiếp nhận x x x x x',
    'Thân bài',
  ]);
  expect(String(plainPage(view))).toContain(body);
});

test('missing facts leave no empty element', () => {
  const page = plainPage({
    ...view,
    isSample: false,
    alternates: [],
    standfirst: undefined,
    oneStop: undefined,
  });
  expect(textsOf(page, 'main > *')).toEqual(['Giới thiệu', 'Thân bài']);
});
