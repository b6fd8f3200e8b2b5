import { expect, test } from 'vitest';
import { makeOfficialDocument, someDay } from '../../content/make-official-document.ts';
import { contextOf, planOf, viewOf } from '../make-newsroom.ts';
import { sitePaths } from '../../../../src/url/site-path.ts';

const parts = {
  officialDocuments: [
    makeOfficialDocument('cu', '26/2018/TT-BTTTT', '2018-05-04', { replaces: [] }),
    makeOfficialDocument('moi', '31/2020/TT-BTTTT', '2020-10-30', {
      replaces: ['cu'],
      inForce: someDay('2021-01-01'),
      signer: 'Nguyễn Văn A',
    }),
    makeOfficialDocument('mau', '1/2020/VB-MAU', '2020-01-02', { sample: true }),
  ],
};

const dataOf = (slug: string): readonly object[] =>
  viewOf(planOf(parts), 'document', sitePaths.officialDocument(slug)).structuredData;

test('a document is a piece of legislation, in force between its days', () => {
  expect(dataOf('cu')[0]).toMatchObject({
    '@type': 'Legislation',
    legislationIdentifier: '26/2018/TT-BTTTT',
    legislationDate: '2018-05-04',
    temporalCoverage: '2018-05-04/2021-01-01',
  });
  expect(dataOf('moi')[0]).toMatchObject({
    temporalCoverage: '2021-01-01/..',
    legislationRepeals: [{ '@type': 'Legislation', name: expect.stringContaining('26/2018') }],
    legislationResponsible: { '@type': 'Person', name: 'Nguyễn Văn A' },
  });
});

test('a sample is none', () => {
  expect(dataOf('mau').map((each) => (each as { '@type': string })['@type'])).toEqual([
    'BreadcrumbList',
  ]);
  expect(contextOf(parts).officialDocument('mau')?.sample).toBe(true);
});
