import { expect, test } from 'vitest';
import { newestOfficialDocumentFirst } from '../../../../src/newsroom/official-documents/official-document-order.ts';
import { makeOfficialDocument } from '../../content/make-official-document.ts';

test('documents come newest first: by day, then by number, then by file', () => {
  const officialDocuments = [
    makeOfficialDocument('b', '9-KH/HU', '2020-03-06'),
    makeOfficialDocument('a', '9-CT/HU', '2020-03-06'),
    makeOfficialDocument('c', '10-KH/HU', '2020-03-06'),
    makeOfficialDocument('d', '1-KH/HU', '2020-03-07'),
  ];
  const inOrder = (list: typeof officialDocuments) =>
    list.toSorted(newestOfficialDocumentFirst).map(({ slug }) => slug);
  expect(inOrder(officialDocuments)).toEqual(['d', 'c', 'a', 'b']);
  expect(inOrder(officialDocuments.toReversed())).toEqual(['d', 'c', 'a', 'b']);
});
