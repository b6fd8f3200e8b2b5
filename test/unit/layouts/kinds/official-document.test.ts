import { expect, test } from 'vitest';
import { officialDocument as officialDocumentLayout } from '../../../../layouts/kinds/official-document.ts';
import { vi } from '../../../../layouts/words/vi/vi.ts';
import { attributesOf, textsOf } from '../make-document.ts';
import { href, makeViews } from '../make-views.ts';
import { layoutOf } from '../show.ts';

const officialDocument = layoutOf(officialDocumentLayout);

const full = makeViews('VB').document;

test('it says first when it ends and what other documents change in it', () => {
  expect(textsOf(officialDocument(full), 'article li')).toEqual([
    'Hết hiệu lực từ 06/03/2020 (thay bằng VB)',
    'Được thay thế bởi VB',
    'Được sửa đổi bởi VB, VB',
  ]);
});

test('its facts are in a box', () => {
  expect(textsOf(officialDocument(full), '.fact-box dt')).toEqual([
    vi.officialDocumentNumber,
    vi.officialDocumentKind,
    vi.officialDocumentIssuer,
    vi.officialDocumentIssued,
    vi.inForce,
    vi.officialDocumentSigner,
    vi.replaces,
    vi.amends,
  ]);
  expect(textsOf(officialDocument(full), '.fact-box dd')).toContain('Từ 06/03/2020');
});

test('its file says its type and size', () => {
  const page = officialDocument({
    ...full,
    original: { href: href('/a.pdf'), type: 'PDF', bytes: 850_000 },
  });
  expect(textsOf(page, 'p:has(> a[download])')).toEqual(['Tải văn bản (PDF, 850 kB)']);
  expect(attributesOf(page, 'a[download]', 'href')).toEqual(['/a.pdf']);
});

test('missing facts leave no empty element', () => {
  const bare = officialDocument({
    ...full,
    isSample: false,
    signer: undefined,
    validity: { ...full.validity, end: undefined },
    replacedBy: [],
    amendedBy: [],
    replaces: [],
    amends: [],
    original: undefined,
    body: undefined,
    articles: [],
  });
  expect(textsOf(bare, 'article ul')).toEqual([]);
  expect(textsOf(bare, '.fact-box dt').at(-1)).toBe(vi.inForce);
  expect(textsOf(bare, '.prose, .badge, .teasers, a[download]')).toEqual([]);
  expect(textsOf(bare, 'main h2')).toEqual([vi.aboutOfficialDocument]);
});
