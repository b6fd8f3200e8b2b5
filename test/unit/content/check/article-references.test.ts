import { expect, test } from 'vitest';
import { ArticleReferences } from '../../../../src/content/check/article-references.ts';

const references = new ArticleReferences(['2019/01/tin', '2020/03/tin', '2020/03/dai-hoi-diem']);

test.each([
  ['dai-hoi-diem', ['2020/03/dai-hoi-diem']],
  ['2020/03/tin', ['2020/03/tin']],
  ['tin', ['2019/01/tin', '2020/03/tin']],
  ['2018/03/tin', []],
  ['constructor', []],
  ['', []],
])('"%s" may mean %j', (reference, keys) => {
  expect(references.keysOf(reference)).toEqual(keys);
});

test.each([
  ['dai-hoi-diêm', { choice: 'dai-hoi-diem', isNearCertain: true }],
  ['dai-hoi-die', { choice: 'dai-hoi-diem', isNearCertain: true }],
  ['dai-hoi-di', { choice: 'dai-hoi-diem', isNearCertain: false }],
  ['ti', { choice: 'tin', isNearCertain: false }],
  ['2020/02/dai-hoi-diem', { choice: 'dai-hoi-diem', isNearCertain: true }],
  ['the-thao', undefined],
])('"%s" was most likely meant to be %o', (reference, nearest) => {
  expect(references.nearest(reference)).toEqual(nearest);
});
