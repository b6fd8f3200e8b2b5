import { expect, test } from 'vitest';
import { noMediaFacts } from '../../../../src/media/media-facts.ts';
import { pictureViews } from '../../../../src/site/articles/picture-views.ts';
import { renderTexts } from '../../../../src/site/texts/render-texts.ts';
import { sitePaths } from '../../../../src/url/site-path.ts';
import { makeArticle, makeContent, makePage } from '../make-newsroom.ts';

const content = makeContent({
  site: { abbreviations: { BCH: 'Ban Chấp hành' } },
  articles: [
    makeArticle('2020/03/a', '2020-03-06', { body: '"BCH"' }),
    makeArticle('2020/03/b', '2020-03-06', { body: '"b"', verbatim: true }),
    makeArticle('2020/03/c', '2020-03-06', { body: '[c](/d/)', draft: true }),
    makeArticle('2020/03/d', '2020-03-06', { body: '![d](/media/d.jpg)' }),
  ],
  pages: [makePage('p', { body: '"p"' }), makePage('g', { body: '[g](/2020/03/c/)' })],
  media: [
    { name: 'd.jpg', bytes: 1, size: { width: 4, height: 3 } },
    { name: 'e.mp3', bytes: 1 },
  ],
});

const faulty = { slug: 'f', path: sitePaths.plainPage('f'), bodyLine: 4 };

const texts = renderTexts(
  content,
  [{ ...faulty, file: 'content/pages/f.md', body: '[f](/2020/03/a/)' }],
  new Set(['/2020/03/c/']),
  pictureViews(content.media, noMediaFacts, content.site.baseUrl),
  { table: 'Bảng', footnotes: 'Chú thích', backToText: 'Về' },
);

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
  ['a text that is only checked', 'pages/f', '<a href="/tin/2020/03/a/">f</a>'],
  ['a link to what residents must not see as its words', 'pages/g', '<p>g</p>'],
])('it renders %s', (_name, file, markup) => {
  expect(texts.get(`content/${file}.md`)?.html).toContain(markup);
});

test('it returns what a text refers to', () => {
  expect(texts.get('content/articles/2020/03/c.md')?.references).toEqual([
    { kind: 'link', target: '/d/', line: 0 },
  ]);
});

test('rendered texts are let go, what links need of them is kept', () => {
  const many = Array.from({ length: 12 }, (_, number) => `content/articles/2020/03/n${number}.md`);
  const articles = many.map((file, number) =>
    makeArticle(`2020/03/n${number}`, '2020-03-06', { file, body: `## Mục ${number}` }),
  );
  const { get, facts } = renderTexts(makeContent({ articles }), [], new Set(), new Map(), {
    table: 'Bảng',
    footnotes: 'Chú thích',
    backToText: 'Về',
  });
  const [first = ''] = many;
  const [text, known] = [get(first), facts(first)];
  expect(get(first)).toBe(text);
  for (const file of many) get(file);
  expect(get(first)).not.toBe(text);
  expect(get(first)).toEqual(text);
  expect(facts(first)).toBe(known);
  expect([...(known?.ids ?? [])]).toEqual(['muc-0']);
});
