import { expect, test } from 'vitest';
import { renderTexts } from '../../../src/site/render-texts.ts';
import { makeArticle, makeContent, makePage } from './make-newsroom.ts';

const content = makeContent({
  site: { abbreviations: { BCH: 'Ban Chấp hành' } },
  articles: [
    makeArticle('2020/03/a', '2020-03-06', { body: '"BCH"' }),
    makeArticle('2020/03/b', '2020-03-06', { body: '"b"', verbatim: true }),
    makeArticle('2020/03/c', '2020-03-06', { body: '[c](/d/)', draft: true }),
    makeArticle('2020/03/d', '2020-03-06', { body: '![d](/media/d.jpg)' }),
  ],
  pages: [makePage('p', { body: '"p"' })],
  media: [{ name: 'd.jpg', size: { width: 4, height: 3 } }, { name: 'e.mp3' }],
});

const texts = renderTexts(content, { table: 'Bảng', footnotes: 'Chú thích', backToText: 'Về' });

test.each([
  [
    'an article, with quotation marks set',
    'articles/2020/03/a',
    '“<abbr title="Ban Chấp hành">BCH</abbr>”',
  ],
  ['a verbatim article as it was written', 'articles/2020/03/b', '&quot;b&quot;'],
  ['a draft too', 'articles/2020/03/c', '<a href="/tin/d/">c</a>'],
  ['an image with its size', 'articles/2020/03/d', 'width="4" height="3"'],
  ['a plain page', 'pages/p', '“p”'],
])('it renders %s', (_name, file, markup) => {
  expect(texts.get(`content/${file}.md`)?.html).toContain(markup);
});

test('it tells what a text refers to', () => {
  expect(texts.get('content/articles/2020/03/c.md')?.references).toEqual([
    { kind: 'link', target: '/d/', line: 0 },
  ]);
});
