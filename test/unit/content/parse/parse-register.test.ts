import { expect, test } from 'vitest';
import { parseFiles, registers } from '../make-content.ts';

const siteOf = (lines: string) =>
  parseFiles({ 'site.yaml': `${registers['site.yaml']}${lines}\n` }).content?.site;

test('what site.yaml leaves out has a sensible value', () => {
  expect(siteOf('')).toMatchObject({
    articlesPerPage: 30,
    relatedArticles: 5,
    mainMenu: [],
    footerMenu: [],
    websiteLinks: [],
    abbreviations: {},
  });
});

test.each([
  ['https://tin.example', 'https://tin.example/'],
  ['https://tin.example/tin', 'https://tin.example/tin/'],
])('the base URL %s becomes %s', (written, baseUrl) => {
  const text = registers['site.yaml'].replace('https://tin.example/', written);
  expect(parseFiles({ 'site.yaml': text }).content?.site.baseUrl).toBe(baseUrl);
});

test('abbreviations keep their order and may have any harmless name', () => {
  const site = siteOf('abbreviations:\n  T/h: Thực hiện\n  toString: A\n  "1": Một');
  expect(new Map(Object.entries(site?.abbreviations ?? {}))).toEqual(
    new Map([
      ['T/h', 'Thực hiện'],
      ['toString', 'A'],
      ['1', 'Một'],
    ]),
  );
});

test('the order of categories is that of the file', () => {
  const text = `categories:\n${['c', 'a', 'b'].map((id) => `  - { id: ${id}, name: ${id} }\n`).join('')}`;
  const { content } = parseFiles({ 'categories.yaml': text });
  expect(content?.categories.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

test('an empty register is a list without entries', () => {
  const { content, problems } = parseFiles({ 'units.yaml': '', 'congresses.yaml': '# trống\n' });
  expect(problems).toEqual([]);
  expect(content?.units).toEqual([]);
});
