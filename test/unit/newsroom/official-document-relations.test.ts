import { expect, test } from 'vitest';
import { officialDocumentRelations } from '../../../src/newsroom/official-document-relations.ts';
import { makeDocument } from '../content/make-document.ts';

const old = makeDocument('cu', '1-KH/HU', '2019-01-01');
const middle = makeDocument('giua', '2-KH/HU', '2020-01-01', { replaces: ['1-KH/HU', 'cu'] });
const other = makeDocument('khac', '3-KH/HU', '2020-02-01', { replaces: ['cu'], amends: ['giua'] });
const relationsOf = officialDocumentRelations([other, middle, old]);

const slugsOf = (document: typeof old) =>
  Object.fromEntries(
    Object.entries(relationsOf(document)).map(([name, list]) => [
      name,
      (list as (typeof old)[]).map(({ slug }) => slug),
    ]),
  );

test.each([
  ['cu', old, { replaces: [], replacedBy: ['khac', 'giua'], amends: [], amendedBy: [] }],
  ['giua', middle, { replaces: ['cu'], replacedBy: [], amends: [], amendedBy: ['khac'] }],
  ['khac', other, { replaces: ['cu'], replacedBy: [], amends: ['giua'], amendedBy: [] }],
])('how %s relates to the others, each listed once', (_slug, document, relations) => {
  expect(slugsOf(document)).toEqual(relations);
});

test('what leads nowhere is left out', () => {
  const alone = makeDocument('a', '1-KH/HU', '2020-01-01', { replaces: ['a', 'b', '1-KH/HU'] });
  expect(officialDocumentRelations([alone])(alone).replaces).toEqual([]);
});
