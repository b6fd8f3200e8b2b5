import { expect, test } from 'vitest';
import { officialDocuments as officialDocumentsLayout } from '../../../../layouts/kinds/official-documents.ts';
import { vi } from '../../../../layouts/words/vi/vi.ts';
import { attributesOf, textsOf } from '../make-document.ts';
import { makeViews } from '../make-views.ts';
import { layoutOf } from '../show.ts';

const officialDocuments = layoutOf(officialDocumentsLayout);

const full = makeViews('2020').documents;

test.each([
  [undefined, 'Văn bản', ['Trang chủ', 'Văn bản']],
  ['kind', 'Văn bản loại: 2020', ['Trang chủ', 'Văn bản', 'Văn bản loại: 2020']],
  ['year', 'Văn bản ban hành năm 2020', ['Trang chủ', 'Văn bản', 'Văn bản ban hành năm 2020']],
  ['issuer', 'Văn bản của: 2020', ['Trang chủ', 'Văn bản', 'Văn bản của: 2020']],
] as const)('a list chosen by %s is called %s', (by, heading, way) => {
  const page = officialDocuments({ ...full, choice: by && { by, name: '2020' } });
  expect(textsOf(page, 'h1')).toEqual([heading]);
  expect(textsOf(page, '.breadcrumb li')).toEqual(way);
});

test('links to all lists are below, each with its number', () => {
  expect(textsOf(officialDocuments(full), 'main h2')).toEqual([
    vi.officialDocumentKind,
    vi.officialDocumentYear,
    vi.officialDocumentIssuer,
  ]);
  expect(textsOf(officialDocuments(full), '.browse li')).toEqual([
    '2020 1 văn bản',
    '2020 1 văn bản',
    '2020 1 văn bản',
  ]);
});

test('the link to the list itself is marked', () => {
  const year = { label: '2020', href: full.href, total: 1 };
  const page = officialDocuments({ ...full, years: [year] });
  expect(attributesOf(page, '.browse a', 'aria-current')).toEqual([undefined, 'page', undefined]);
});
