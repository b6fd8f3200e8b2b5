import { expect, test } from 'vitest';
import { documents as documentsLayout } from '../../../../layouts/kinds/documents.ts';
import { vi } from '../../../../layouts/words/vi/vi.ts';
import { attributesOf, textsOf } from '../make-document.ts';
import { makeViews } from '../make-views.ts';
import { layoutOf } from '../show.ts';

const documents = layoutOf(documentsLayout);

const full = makeViews('2020').documents;

test.each([
  [undefined, 'Văn bản', ['Trang chủ', 'Văn bản']],
  ['kind', 'Văn bản loại: 2020', ['Trang chủ', 'Văn bản', 'Văn bản loại: 2020']],
  ['year', 'Văn bản ban hành năm 2020', ['Trang chủ', 'Văn bản', 'Văn bản ban hành năm 2020']],
  ['issuer', 'Văn bản của: 2020', ['Trang chủ', 'Văn bản', 'Văn bản của: 2020']],
] as const)('a list chosen by %s is called %s', (by, heading, way) => {
  const page = documents({ ...full, choice: by && { by, name: '2020' } });
  expect(textsOf(page, 'h1')).toEqual([heading]);
  expect(textsOf(page, '.breadcrumb li')).toEqual(way);
});

test('links to all lists are below, each with its number', () => {
  expect(textsOf(documents(full), 'main h2')).toEqual([
    vi.documentKind,
    vi.documentYear,
    vi.documentIssuer,
  ]);
  expect(textsOf(documents(full), '.browse li')).toEqual([
    '2020 1 văn bản',
    '2020 1 văn bản',
    '2020 1 văn bản',
  ]);
});

test('the link to the list itself is marked', () => {
  const year = { label: '2020', href: full.href, total: 1 };
  const page = documents({ ...full, years: [year] });
  expect(attributesOf(page, '.browse a', 'aria-current')).toEqual([undefined, 'page', undefined]);
});
