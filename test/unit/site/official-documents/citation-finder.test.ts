import { expect, test } from 'vitest';
import { citationFinder } from '../../../../src/site/official-documents/citation-finder.ts';
import { makeOfficialDocument } from '../../content/make-official-document.ts';
import { contextOf, makeArticle, planOf, viewOf } from '../make-newsroom.ts';

const officialDocuments = [
  makeOfficialDocument('a', '35-CT/TW', '2020-01-01', { body: 'Chỉ thị 35-CT/TW thay 1-KH/HU.' }),
  makeOfficialDocument('b', '12-KH/HU', '2019-01-01'),
  makeOfficialDocument('c', '12-KH/HU', '2020-01-01'),
  makeOfficialDocument('mau', '1-KH/HU', '2020-01-01', { sample: true }),
];

const find = citationFinder(contextOf({ officialDocuments }).officialDocumentOfNumber);

test.each([
  ['as it is printed', 'Theo 35-CT/TW.', [[5, '35-CT/TW', '/van-ban/a/']]],
  ['in small letters, with another dash', '35–ct/tw', [[0, '35–ct/tw', '/van-ban/a/']]],
  ['that two documents bear', '12-KH/HU', []],
  ['of no document', '36-CT/TW', []],
])('a number %s', (_how, text, found) => {
  const citations = find(text);
  expect(citations.map(({ at, words, path }) => [at, words, path])).toEqual(found);
});

const article = makeArticle('2020/03/a', '2020-03-06', { body: 'Theo 35-CT/TW và 1-KH/HU.' });

test('the text of an article leads to documents, and they to the article', () => {
  const pages = planOf({ officialDocuments, articles: [article] });
  expect(viewOf(pages, 'article', '/2020/03/a/').body).toBe(
    '<p>Theo <a href="/tin/van-ban/a/">35-CT/TW</a> và <a href="/tin/van-ban/mau/">1-KH/HU</a>.</p>\n',
  );
  const view = viewOf(pages, 'document', '/van-ban/a/');
  expect(view.articles.map(({ href }) => href)).toEqual(['/tin/2020/03/a/']);
  expect(view.body).not.toContain('>35-CT/TW</a>');
});
