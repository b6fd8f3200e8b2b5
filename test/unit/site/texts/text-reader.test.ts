import { expect, test, vi } from 'vitest';
import {
  createTextReader,
  htmlOf,
  idsOf,
  wordsOf,
  type Reading,
} from '../../../../src/site/texts/text-reader.ts';
import { textSource } from '../../../../src/site/texts/text-source.ts';
import { makeOfficialDocument } from '../../content/make-official-document.ts';
import { contextOf, makeArticle, makePage, present, type ContentParts } from '../make-newsroom.ts';

const content: ContentParts = {
  site: { abbreviations: { BCH: 'Ban Chấp hành' } },
  articles: [
    makeArticle('2020/03/a', '2020-03-06', { body: '"BCH"' }),
    makeArticle('2020/03/b', '2020-03-06', { body: '"b"', verbatim: true }),
    makeArticle('2020/03/c', '2020-03-06', { body: '[c](/d/)', draft: true }),
    makeArticle('2020/03/d', '2020-03-06', { body: '![d](/media/d.jpg)' }),
  ],
  pages: [makePage('p', { body: '"p"' }), makePage('g', { body: '[g](/2020/03/c/)' })],
  media: [
    { name: 'd.jpg', bytes: 1, sha256: '', size: { width: 4, height: 3 } },
    { name: 'e.mp3', bytes: 1, sha256: '' },
  ],
};

const context = contextOf(content);

test.each([
  [
    'an article, with quotation marks set',
    'articles/2020/03/a.md',
    '“<abbr title="Ban Chấp hành">BCH</abbr>”',
  ],
  ['a verbatim article as it was written', 'articles/2020/03/b.md', '&quot;b&quot;'],
  ['an image with its size', 'articles/2020/03/d.md', 'width="4" height="3"'],
  ['a plain page', 'pages/p.md', '“p”'],
  ['a link to what residents must not see as its words', 'pages/g.md', '<p>g</p>'],
])('it renders %s', (_name, file, markup) => {
  expect(context.body(file)).toContain(markup);
});

test('a text that residents must not see, or that does not exist, has no body', () => {
  expect(['articles/2020/03/c.md', 'pages/x.md'].map(context.body)).toEqual([undefined, undefined]);
});

const source = (body: string) => textSource({ body, path: makePage('x').path });

test('a reading contains the links, images and ids of its text, and its plain words', () => {
  const reading = createTextReader()(source('## Mục\n\n[a](/d/) và ![b](/media/d.jpg)'), context);
  expect(reading.references).toEqual([
    { kind: 'link', target: '/d/', line: 2 },
    { kind: 'image', target: '/media/d.jpg', alt: 'b', line: 2 },
  ]);
  expect([...idsOf(reading)]).toEqual(['muc']);
  expect(wordsOf(reading)).toContain('a và [b]');
});

test('equal words are parsed once, whoever asks', () => {
  const kept = new Map<string, Reading>();
  const set = vi.spyOn(kept, 'set');
  const read = createTextReader(kept);
  const first = read(source('Một **hai**'), context);
  expect(read(source('Một **hai**'), contextOf(content))).toBe(first);
  expect(read(source('Ba'), context)).not.toBe(first);
  expect(set).toHaveBeenCalledTimes(2);
});

const cited = makeOfficialDocument('ke-hoach', '12-KH/HU', '2020-01-01');

test.each<[string, string, ContentParts, string]>([
  ['a number that a document has now', '12-KH/HU', { officialDocuments: [cited] }, '/tin/van-ban/'],
  [
    'a link to what is no longer shown',
    '[a](/2020/03/a/)',
    { articles: [makeArticle('2020/03/a', '2020-03-06', { draft: true })] },
    '<p>a</p>',
  ],
  [
    'a picture that has another size',
    '![d](/media/d.jpg)',
    { media: [{ name: 'd.jpg', bytes: 2, sha256: '', size: { width: 9, height: 3 } }] },
    'width="9"',
  ],
  ['another base', '[a](/d/)', { site: { baseUrl: 'https://h.example/' as never } }, 'href="/d/"'],
])(
  'a reading is made again for %s, and stays valid for what changes nothing',
  (_name, body, now, html) => {
    const read = createTextReader();
    const before = read(source(body), contextOf(content));
    expect(htmlOf(before)).not.toContain(html);
    const unrelated = {
      ...content,
      articles: [...present(content.articles), makeArticle('2020/03/z', '2020-03-09')],
    };
    expect(read(source(body), contextOf(unrelated))).toBe(before);
    expect(htmlOf(read(source(body), contextOf({ ...content, ...now })))).toContain(html);
  },
);
