import { expect, test } from 'vitest';
import { movedChoices as movedChoicesLayout } from '../../../../layouts/kinds/moved-choices.ts';
import { movedCopy as movedCopyLayout } from '../../../../layouts/kinds/moved-copy.ts';
import { moved as movedLayout } from '../../../../layouts/kinds/moved.ts';
import { attributesOf, textsOf } from '../make-document.ts';
import { href, makeViews } from '../make-views.ts';
import { layoutOf, textLayoutOf } from '../show.ts';

const movedChoices = layoutOf(movedChoicesLayout);
const movedCopy = textLayoutOf(movedCopyLayout);
const moved = layoutOf(movedLayout);

const page = moved({ ...makeViews('x').moved, title: 'Đại hội', to: href('/tin/2020/03/a/') });

test('the page redirects at once, and has a link', () => {
  expect(attributesOf(page, 'meta[http-equiv=refresh]', 'content')).toEqual([
    '0; url=/tin/2020/03/a/',
  ]);
  expect(textsOf(page, 'main a')).toEqual(['Đại hội']);
});

test('where many old addresses meet, each choice shows its query', () => {
  const to = href('/tin/2020/03/a/');
  const choices = [
    { query: 'id=1&x=2', title: 'Bài một', to },
    { query: undefined, title: undefined, to: href('/tin/') },
  ];
  const choice = movedChoices({ ...makeViews('x').movedChoices, choices });
  expect(textsOf(choice, 'main li a')).toEqual(['Bài một', '/tin/']);
  expect(attributesOf(choice, 'main li a', 'data-query')).toEqual(['id=1&x=2', undefined]);
});

test.each([
  ['Bài một', 'Bài một\r\n'],
  [undefined, ''],
])('where a text was, a text names the new address: %s', (title, line) => {
  expect(movedCopy({ language: 'vi', title, address: href('https://h.example/a.txt') })).toBe(
    `\uFEFFTrang đã chuyển địa chỉ\r\n${line}Địa chỉ mới: https://h.example/a.txt\r\n`,
  );
});
