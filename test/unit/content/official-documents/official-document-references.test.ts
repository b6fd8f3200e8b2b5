import { expect, test } from 'vitest';
import { OfficialDocumentReferences } from '../../../../src/content/official-documents/official-document-references.ts';
import { makeOfficialDocument } from '../make-official-document.ts';

const references = new OfficialDocumentReferences(
  [
    makeOfficialDocument('a', '35-CT/TW', '2020-01-01'),
    makeOfficialDocument('b', '12-KH/HU', '2019-01-01'),
    makeOfficialDocument('c', '12-KH/HU', '2020-01-01'),
  ],
  ['sai'],
);

test.each([
  ['a file’s name', 'a', ['a']],
  ['a number', '35-CT/TW', ['a']],
  ['a number in small letters', '35–ct/tw', ['a']],
  ['a number that two bear', '12-KH/HU', ['b', 'c']],
  ['a file with faults', 'sai', ['sai']],
  ['nothing', '36-CT/TW', []],
])('%s: %s', (_what, reference, slugs) => expect(references.slugsOf(reference)).toEqual(slugs));

test.each([
  ['a', '12-KH/HU', undefined],
  ['c', '12-KH/HU', 'b'],
  ['a', '35-CT/TW', undefined],
  ['b', 'a', 'a'],
])('from %s, %s leads to %s', (own, reference, slug) => {
  expect(references.slugFrom(own, reference)).toBe(slug);
});

test('what was meant is suggested', () => {
  expect(references.nearest('35-CT/TWW')?.choice).toBe('35-CT/TW');
});
