import { expect, test } from 'vitest';
import { newestOfficialDocumentFirst } from '../../../src/newsroom/official-document-order.ts';
import { makeDocument } from '../content/make-document.ts';

test('documents come newest first: by day, then by number, then by file', () => {
  const documents = [
    makeDocument('b', '9-KH/HU', '2020-03-06'),
    makeDocument('a', '9-CT/HU', '2020-03-06'),
    makeDocument('c', '10-KH/HU', '2020-03-06'),
    makeDocument('d', '1-KH/HU', '2020-03-07'),
  ];
  const inOrder = (list: typeof documents) =>
    list.toSorted(newestOfficialDocumentFirst).map(({ slug }) => slug);
  expect(inOrder(documents)).toEqual(['d', 'c', 'a', 'b']);
  expect(inOrder(documents.toReversed())).toEqual(['d', 'c', 'a', 'b']);
});
