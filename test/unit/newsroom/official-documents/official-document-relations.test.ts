import { expect, test } from 'vitest';
import { officialDocumentRelations } from '../../../../src/newsroom/official-documents/official-document-relations.ts';
import { makeOfficialDocument } from '../../content/make-official-document.ts';

const old = makeOfficialDocument('cu', '1-KH/HU', '2019-01-01');
const middle = makeOfficialDocument('giua', '2-KH/HU', '2020-01-01', {
  replaces: ['1-KH/HU', 'cu'],
});
const other = makeOfficialDocument('khac', '3-KH/HU', '2020-02-01', {
  replaces: ['cu'],
  amends: ['giua'],
});
const relationsOf = officialDocumentRelations([other, middle, old]);

const slugsOf = (officialDocument: typeof old) =>
  Object.fromEntries(
    Object.entries(relationsOf(officialDocument)).map(([name, list]) => [
      name,
      (list as (typeof old)[]).map(({ slug }) => slug),
    ]),
  );

test.each([
  ['cu', old, { replaces: [], replacedBy: ['khac', 'giua'], amends: [], amendedBy: [] }],
  ['giua', middle, { replaces: ['cu'], replacedBy: [], amends: [], amendedBy: ['khac'] }],
  ['khac', other, { replaces: ['cu'], replacedBy: [], amends: ['giua'], amendedBy: [] }],
])('how %s relates to the others, each listed once', (_slug, officialDocument, relations) => {
  expect(slugsOf(officialDocument)).toEqual(relations);
});

test('relations without a target are left out', () => {
  const alone = makeOfficialDocument('a', '1-KH/HU', '2020-01-01', {
    replaces: ['a', 'b', '1-KH/HU'],
  });
  expect(officialDocumentRelations([alone])(alone).replaces).toEqual([]);
});
