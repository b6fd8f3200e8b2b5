import { expect, test } from 'vitest';
import { congressRecord } from '../../../../src/newsroom/congresses/congress-record.ts';
import { sourceFinder } from '../../../../src/newsroom/quoted-sources.ts';
import { makeOfficialDocument } from '../../content/make-official-document.ts';
import { makeArticle, makeNewsroom } from '../../site/make-newsroom.ts';
import { makeCongress, when } from '../make-congress.ts';

const newsroom = makeNewsroom({
  articles: [
    makeArticle('2020/03/khai-mac', '2020-03-12'),
    makeArticle('2020/03/nhap', '2020-03-13', { draft: true }),
  ],
  officialDocuments: [makeOfficialDocument('nghi-quyet', '01-NQ/HU', '2020-03-14')],
});
const find = sourceFinder(newsroom);

test.each([
  ['an article by its slug', { article: 'khai-mac' }, '/2020/03/khai-mac/'],
  ['an article by its key', { article: '2020/03/khai-mac' }, '/2020/03/khai-mac/'],
  ['a document by its number', { document: '01-NQ/HU' }, '/van-ban/nghi-quyet/'],
  ['a document by its file', { document: 'nghi-quyet' }, '/van-ban/nghi-quyet/'],
  ['a draft', { article: 'nhap' }, undefined],
  ['nothing', {}, undefined],
])('the source that is %s', (_what, names, path) => {
  expect(find(names)?.path).toBe(path);
});

test('a number is shown only while its source is; a step is shown without one', () => {
  const said = { quote: 'Lời.' };
  const goal = { what: 'Nước sạch', goal: 95, unit: '%', ...said };
  const record = congressRecord(
    makeCongress('a', {
      delegates: [
        { present: 148, ...said, article: 'khai-mac' },
        { guests: 12, ...said, article: 'nhap' },
      ],
      results: [{ what: 'Trúng cử', value: 27, unit: 'đồng chí', ...said, article: 'nhap' }],
      goals: [
        {
          ...goal,
          document: '01-NQ/HU',
          reached: [
            { year: 2022, value: 62.5, ...said, article: 'khai-mac' },
            { year: 2023, value: 70, ...said, article: 'nhap' },
          ],
        },
        { ...goal, article: 'nhap', reached: [] },
      ],
      steps: [{ kind: 'chi-bo', date: when('2020-02'), article: 'nhap' }],
    }),
    find,
  );
  expect(record.delegates.map(({ present }) => present)).toEqual([148]);
  expect(record.results).toEqual([]);
  expect(record.goals.map(({ reached }) => reached.map(({ year }) => year))).toEqual([[2022]]);
  expect(record.steps.map(({ source }) => source)).toEqual([undefined]);
});
