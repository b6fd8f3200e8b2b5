import { expect, test } from 'vitest';
import { article, png } from '../../content/make-content.ts';
import { siteOf } from '../make-parsed-site.ts';

const codesOf = (body: string): string[] =>
  siteOf({ 'articles/2020/03/bai.md': article({}, body), 'media/a.png': png }).problems.map(
    ({ line, code }) => `${line} ${code}`,
  );

test('the longest article that a file may hold is not too large', () => {
  expect(codesOf('Đại hội đảng bộ xã. '.repeat(9000))).toEqual([]);
});

test.each([
  ['notes called thousands of times', `${'a[^1] '.repeat(8000)}\n\n[^1]: Nguồn.`],
  [
    'thousands of pictures, by the forms that will be made of them',
    '![Hội trường](/media/a.png)\n\n'.repeat(1200),
  ],
])('%s make a page that is', (_name, body) => {
  expect(codesOf(body)).toContain('6 TEXT_TOO_LARGE');
});
