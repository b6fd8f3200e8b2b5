import { expect, test } from 'vitest';
import {
  missingBodiesMarkdown,
  missingBodiesText,
  stubsOf,
} from '../../../src/report/missing-bodies.ts';
import { makeArticle } from '../site/make-newsroom.ts';

const stubs = stubsOf([
  makeArticle('2020/03/a', '2020-03-09', { stub: true, title: 'Tên <b> A' }),
  makeArticle('2020/03/b', '2020-03-09'),
  makeArticle('2020/03/c', '2020-03', {
    stub: true,
    withdrawn: { date: '2020-04-01' as never, reason: 'x' },
  }),
]);

test('a terminal lists the files whose text is missing', () => {
  expect(missingBodiesText(stubs)).toBe(
    '\nBài còn thiếu (1 bài chỉ có tiêu đề; có nội dung thì viết vào tệp và bỏ stub: true):\n  content/articles/2020/03/a.md  Tên <b> A (09/03/2020)\n',
  );
});

test('a change request has them folded, their titles escaped', () => {
  expect(missingBodiesMarkdown(stubs)).toContain('- Tên &lt;b&gt; A (09/03/2020): content/');
});

test('if nothing is missing the list is empty', () => {
  expect([missingBodiesText([]), missingBodiesMarkdown([])]).toEqual(['', '']);
});
