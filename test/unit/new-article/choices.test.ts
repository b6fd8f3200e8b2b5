import { expect, test } from 'vitest';
import { choicesOf } from '../../../src/new-article/choices.ts';
import { article, sourceFiles } from '../content/make-content.ts';

const without = (name: string) => sourceFiles({}).filter(({ path }) => path !== name);

test('categories, units and the paths of all articles, faulty ones too', () => {
  const files = sourceFiles({
    'articles/2020/03/x.md': article(),
    'articles/2020/03/hong.md': 'không phải bài',
    'pages/gioi-thieu.md': article(),
  });
  expect(choicesOf(files)).toMatchObject({
    categories: [{ id: 'chinh-tri' }],
    units: [{ id: 'dang-bo-xa-hong-duc' }],
    articles: ['articles/2020/03/x.md', 'articles/2020/03/hong.md'],
  });
});

test.each([
  ['no categories', without('categories.yaml'), { faulty: 'categories.yaml' }],
  ['faulty categories', sourceFiles({ 'categories.yaml': 'a: [' }), { faulty: 'categories.yaml' }],
  ['faulty units', sourceFiles({ 'units.yaml': 'units: 1' }), { faulty: 'units.yaml' }],
])('%s', (_name, files, expected) => expect(choicesOf(files)).toEqual(expected));

test('a site may have no units, and faults elsewhere', () => {
  const files = without('units.yaml').filter(({ path }) => path !== 'site.yaml');
  expect(choicesOf(files)).toMatchObject({ units: [] });
});
