import { expect, test } from 'vitest';
import { sitePaths } from '../../../../src/url/site-path.ts';
import { makeOfficialDocument, someDay } from '../../content/make-official-document.ts';
import { planOf, viewOf } from '../make-newsroom.ts';

const officialDocuments = [
  makeOfficialDocument('cu', '1-KH/HU', '2019-01-07', { signer: 'Người ký', body: '**A**' }),
  makeOfficialDocument('moi', '2-KH/HU', '2020-01-07', {
    inForce: someDay('2020-02-01'),
    replaces: ['1-KH/HU'],
    original: sitePaths.media('van-ban/moi.pdf'),
    sample: true,
  }),
  makeOfficialDocument('sau', '3-KH/HU', '2020-03-07', { replaces: ['cu'], amends: ['moi'] }),
];
const media = [{ name: 'van-ban/moi.pdf', bytes: 1234, sha256: '' }];
const pages = planOf({ officialDocuments, media });
const link = (slug: string, number: string) => ({
  label: `Kế hoạch ${number}`,
  href: `/tin/van-ban/${slug}/`,
});

test('a document is called by its kind and number and described by its abstract', () => {
  expect(viewOf(pages, 'document', '/van-ban/cu/')).toMatchObject({
    title: 'Kế hoạch 1-KH/HU',
    number: '1-KH/HU',
    kind: { label: 'Kế hoạch', href: '/tin/van-ban/loai/ke-hoach/' },
    issuer: { label: 'Cơ quan mẫu', href: '/tin/van-ban/co-quan/co-quan-mau/' },
    issued: { iso: '2019-01-07', text: '07/01/2019' },
    signer: 'Người ký',
    abstract: 'Trích yếu cu',
    description: 'Trích yếu cu',
    isSample: false,
    body: '<p><strong>A</strong></p>\n',
    original: undefined,
    articles: [],
    officialDocumentsHref: '/tin/van-ban/',
    canonical: 'https://h.example/tin/van-ban/cu/',
  });
});

test('it ends when the first of those that replace it comes into force', () => {
  const { validity, replacedBy } = viewOf(pages, 'document', '/van-ban/cu/');
  expect(validity.from.iso).toBe('2019-01-07');
  expect([validity.end?.date.iso, validity.end?.by]).toEqual([
    '2020-02-01',
    link('moi', '2-KH/HU'),
  ]);
  expect(replacedBy).toEqual([link('sau', '3-KH/HU')]);
});

test('it names what it replaces and amends, and what amends it', () => {
  const view = viewOf(pages, 'document', '/van-ban/moi/');
  expect([view.replaces, view.amendedBy]).toEqual([
    [link('cu', '1-KH/HU')],
    [link('sau', '3-KH/HU')],
  ]);
  expect(view.validity.end).toBeUndefined();
  expect(viewOf(pages, 'document', '/van-ban/sau/').amends).toEqual([link('moi', '2-KH/HU')]);
});

test('it has its file with type and size; without a text it has none', () => {
  const view = viewOf(pages, 'document', '/van-ban/moi/');
  expect(view.original).toEqual({ href: '/tin/media/van-ban/moi.pdf', type: 'PDF', bytes: 1234 });
  expect([view.body, view.isSample]).toEqual([undefined, true]);
});
