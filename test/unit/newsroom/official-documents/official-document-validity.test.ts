import { expect, test } from 'vitest';
import type { OfficialDocument } from '../../../../src/content/content.ts';
import { officialDocumentValidity } from '../../../../src/newsroom/official-documents/official-document-validity.ts';
import { makeOfficialDocument, someDay } from '../../content/make-official-document.ts';

type Days = readonly [issued: string, inForce?: string | undefined, expires?: string];

const documentOf = (slug: string, [issued, inForce, expires]: Days): OfficialDocument =>
  makeOfficialDocument(slug, '1-KH/HU', issued, {
    ...(inForce !== undefined && { inForce: someDay(inForce) }),
    ...(expires !== undefined && { expires: someDay(expires) }),
  });

test.each<[string, Days, readonly Days[], string, string | undefined, string | undefined]>([
  ['from its day of issue', ['2020-01-01'], [], '2020-01-01', undefined, undefined],
  [
    'from the day that it names',
    ['2020-01-01', '2020-02-01'],
    [],
    '2020-02-01',
    undefined,
    undefined,
  ],
  [
    'until the day that it names',
    ['2020-01-01', undefined, '2020-06-01'],
    [],
    '2020-01-01',
    '2020-06-01',
    undefined,
  ],
  [
    'until another takes its place',
    ['2020-01-01'],
    [['2020-03-01', '2020-04-01']],
    '2020-01-01',
    '2020-04-01',
    'moi-0',
  ],
  [
    'until the earlier of both: itself',
    ['2020-01-01', undefined, '2020-03-31'],
    [['2020-03-01', '2020-04-01']],
    '2020-01-01',
    '2020-03-31',
    undefined,
  ],
  [
    'until the earlier of both: the other',
    ['2020-01-01', undefined, '2020-06-01'],
    [['2020-03-01', '2020-04-01']],
    '2020-01-01',
    '2020-04-01',
    'moi-0',
  ],
  [
    'until the day that both name; the other is told',
    ['2020-01-01', undefined, '2020-04-01'],
    [['2020-03-01', '2020-04-01']],
    '2020-01-01',
    '2020-04-01',
    'moi-0',
  ],
  [
    'until the earlier of two others',
    ['2020-01-01'],
    [['2021-01-01'], ['2020-03-01']],
    '2020-01-01',
    '2020-03-01',
    'moi-1',
  ],
])('a document is in force %s', (_when, days, replacing, from, end, by) => {
  const others = replacing.map((each, index) => documentOf(`moi-${index}`, each));
  const validity = officialDocumentValidity(documentOf('cu', days), others);
  expect([validity.from, validity.end?.day, validity.end?.by?.slug]).toEqual([from, end, by]);
});
