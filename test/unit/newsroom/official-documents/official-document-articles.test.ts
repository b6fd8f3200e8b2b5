import { expect, test } from 'vitest';
import { articlesByOfficialDocument } from '../../../../src/newsroom/official-documents/official-document-articles.ts';
import { makeOfficialDocument } from '../../content/make-official-document.ts';
import { makeArticle, makeNewsroom } from '../../site/make-newsroom.ts';

const articles = articlesByOfficialDocument(
  makeNewsroom({
    officialDocuments: [
      makeOfficialDocument('a', '35-CT/TW', '2020-01-01'),
      makeOfficialDocument('b', '12-KH/HU', '2019-01-01'),
      makeOfficialDocument('c', '12-KH/HU', '2020-01-01'),
    ],
    articles: [
      makeArticle('2020/03/b', '2020-03-06', { body: '35–ct/tw, rồi 35-CT/TW; 12-KH/HU' }),
      makeArticle('2020/03/a', '2020-03-05', { body: 'Theo 35-CT/TW.' }),
      makeArticle('2020/03/c', '2020-03-07', { body: '35-CT/TW', draft: true }),
    ],
  }),
);

test('articles are listed once under each document that they name, oldest first', () => {
  expect(articles.get('a')?.map(({ slug }) => slug)).toEqual(['a', 'b']);
});

test('a number that two documents share names neither', () => {
  expect([...articles.keys()]).toEqual(['a']);
});
