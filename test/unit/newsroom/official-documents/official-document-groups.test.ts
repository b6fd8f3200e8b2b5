import { expect, test } from 'vitest';
import { officialDocumentGroups } from '../../../../src/newsroom/official-documents/official-document-groups.ts';
import { makeOfficialDocument } from '../../content/make-official-document.ts';

const { kinds, years, issuers } = officialDocumentGroups([
  makeOfficialDocument('d', '4-KH/HU', '2021-01-01', { kind: 'Quyết định', issuer: '…' }),
  makeOfficialDocument('c', '3-KH/HU', '2020-03-01', { kind: 'Kế hoạch' }),
  makeOfficialDocument('b', '2-KH/HU', '2020-02-01', { kind: 'Đề án' }),
  makeOfficialDocument('a', '1-KH/HU', '2019-01-01', { kind: 'kế hoạch' }),
]);

const reported = (groups: typeof kinds) =>
  groups.map(({ slug, name, officialDocuments }) => [
    slug,
    name,
    officialDocuments.map((each) => each.slug).join(),
  ]);

test('kinds are in Vietnamese order; one kind in two cases is one', () => {
  expect(reported(kinds)).toEqual([
    ['de-an', 'Đề án', 'b'],
    ['ke-hoach', 'Kế hoạch', 'c,a'],
    ['quyet-dinh', 'Quyết định', 'd'],
  ]);
});

test('years are those of issue, newest first', () => {
  expect(reported(years)).toEqual([
    ['2021', '2021', 'd'],
    ['2020', '2020', 'c,b'],
    ['2019', '2019', 'a'],
  ]);
});

test('an issuer whose name has no letter has an address too', () => {
  expect(reported(issuers)).toEqual([
    ['khac', '…', 'd'],
    ['co-quan-mau', 'Cơ quan mẫu', 'c,b,a'],
  ]);
});
