import { expect, test } from 'vitest';
import type { BaseUrl } from '../../../src/url/base-url.ts';
import { externalLinks } from '../../../src/external-links/external-links.ts';
import { createMarkdownRenderer } from '../../../src/markdown/render-markdown.ts';
import { textLabels } from '../../../layouts/words/text-labels.ts';
import {
  article,
  markdownFile,
  parseFiles,
  registers,
  type ContentFiles,
} from '../content/make-content.ts';

const render = createMarkdownRenderer({
  base: 'https://tin.example/' as BaseUrl,
  pictures: new Map(),
  abbreviations: {},
  unpublished: new Set(),
  labels: textLabels,
});

/** `file:line:column address` of every link of these files. */
const linksIn = (files: ContentFiles): string[] => {
  const { content, locators, label } = parseFiles(files);
  if (!content) throw new Error('the content must be sound');
  const texts = new Map(
    [...content.articles, ...content.pages].map(({ file, body }) => [
      file,
      render(body, { verbatim: false, leadsWithImage: false }),
    ]),
  );
  return externalLinks(content, texts, locators, label).map(
    ({ file, line, column, url }) => `${file.slice('content/'.length)}:${line}:${column} ${url}`,
  );
};

const x = 'articles/2020/03/x.md';
const inText = (body: string): string[] => linksIn({ [x]: article({}, body) });

test.each([
  ['a link', 'Xem [trang](https://a.example/b).', [`${x}:7:13 https://a.example/b`]],
  ['a bare address', 'Xem https://a.example/b nhé', [`${x}:7:5 https://a.example/b`]],
  ['on a later line', 'Một\nhai\n[ba](http://a.example)', [`${x}:9:6 http://a.example/`]],
  ['a fragment is not asked for', '[a](https://a.example/#muc)', [`${x}:7:5 https://a.example/`]],
  ['nor are credentials', '[a](https://u:p@a.example/)', [`${x}:7:5 https://a.example/`]],
  [
    'letters with marks',
    '[a](https://a.example/đại-hội)',
    [`${x}:7:5 https://a.example/%C4%91%E1%BA%A1i-h%E1%BB%99i`],
  ],
  ['the site itself', '[a](https://tin.example/2020/) [b](/gioi-thieu/)', []],
  ['mail and telephone', '[a](mailto:a@a.example) [b](tel:0220)', []],
  ['code', '`https://a.example`', []],
  [
    'two on a line',
    '[a](https://a.example/) [b](https://b.example/)',
    [`${x}:7:5 https://a.example/`, `${x}:7:29 https://b.example/`],
  ],
])('%s', (_name, body, expected) => expect(inText(body)).toEqual(expected));

test('related entries elsewhere', () => {
  const related = '\n  - title: Bài\n    date: 2020-03-01\n    url: https://a.example/b';
  expect(linksIn({ [x]: article({ related }) })).toEqual([`${x}:8:10 https://a.example/b`]);
});

test('plain pages', () => {
  const page = markdownFile('title: Giới thiệu', '[a](https://a.example/)');
  expect(linksIn({ 'pages/gioi-thieu.md': page })).toEqual([
    'pages/gioi-thieu.md:5:5 https://a.example/',
  ]);
});

test('website links of the settings', () => {
  const links =
    'websiteLinks:\n  - name: Nhóm\n    links:\n      - { name: A, url: "https://a.example/" }\n';
  expect(linksIn({ 'site.yaml': registers['site.yaml'] + links })).toEqual([
    'site.yaml:11:25 https://a.example/',
  ]);
});
