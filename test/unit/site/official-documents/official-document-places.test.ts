import { expect, test } from 'vitest';
import { makeOfficialDocument } from '../../content/make-official-document.ts';
import { makeCongress } from '../../newsroom/make-congress.ts';
import { makeUnit, planOf, viewOf } from '../make-newsroom.ts';

const pages = planOf({
  units: [makeUnit('xa-a'), makeUnit('xa-b')],
  congresses: [makeCongress('dai-hoi-a', { unit: 'xa-a' })],
  officialDocuments: [
    makeOfficialDocument('cu', '01-KH/HU', '2020-03-01', { unit: 'xa-a' }),
    makeOfficialDocument('moi', '02-KH/HU', '2020-03-09', { unit: 'xa-a', congress: 'dai-hoi-a' }),
    makeOfficialDocument('khac', '03-KH/HU', '2020-03-10'),
  ],
});

const hrefsOf = (officialDocuments: readonly { readonly href: string }[]): string[] =>
  officialDocuments.map(({ href }) => href);

test('a unit’s page lists its documents, newest first', () => {
  expect(hrefsOf(viewOf(pages, 'unit', '/don-vi/xa-a/').officialDocuments)).toEqual([
    '/tin/van-ban/moi/',
    '/tin/van-ban/cu/',
  ]);
  expect(viewOf(pages, 'unit', '/don-vi/xa-b/').officialDocuments).toEqual([]);
});

test('a congress’s page lists the documents about it', () => {
  expect(hrefsOf(viewOf(pages, 'congress', '/dai-hoi/dai-hoi-a/').officialDocuments)).toEqual([
    '/tin/van-ban/moi/',
  ]);
});
