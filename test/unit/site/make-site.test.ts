import { expect, test } from 'vitest';
import { article } from '../content/make-content.ts';
import { isDocument } from '../../../src/site/page.ts';
import { siteOf } from './make-parsed-site.ts';

test('sound content makes pages and no problems', () => {
  const { pages, problems } = siteOf({ 'articles/2020/03/bai.md': article() });
  expect(problems).toEqual([]);
  expect(pages.map(({ url }) => url)).toContain('/2020/03/bai/');
});

test('without the settings of the site there are problems only', () => {
  const { pages, problems } = siteOf({ 'site.yaml': 'name: [' });
  expect(pages).toEqual([]);
  expect(problems.length).toBeGreaterThan(0);
});

test('the address of the command replaces that of the settings', () => {
  const { pages } = siteOf({}, 'https://khac.example/tin/');
  expect(pages.filter(isDocument).map(({ view }) => view.canonical)).toContain(
    'https://khac.example/tin/luu-tru/',
  );
});
