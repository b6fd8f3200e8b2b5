import { expect, test } from 'vitest';
import { articleFile } from '../../../src/content/article-file.ts';

test.each([
  ['2020-03', 'articles/2020/03/dai-hoi.md'],
  ['2020-03-06', 'articles/2020/03/dai-hoi.md'],
  ['2019-12-01 07:30', 'articles/2019/12/dai-hoi.md'],
])('an article of %s is in %s', (date, file) => {
  expect(articleFile(date, 'dai-hoi')).toBe(file);
});
