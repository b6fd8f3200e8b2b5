import { expect, test } from 'vitest';
import { article } from '../content/make-content.ts';
import { isOfficialDocument, viewedPages } from './make-newsroom.ts';
import { siteOf } from './make-parsed-site.ts';

test('sound content makes pages and no problems', () => {
  const { routes, problems } = siteOf({ 'articles/2020/03/bai.md': article() });
  expect(problems).toEqual([]);
  expect(routes.map(({ url }) => url)).toContain('/2020/03/bai/');
});

test('without the settings of the site there are problems only', () => {
  const { routes, problems } = siteOf({ 'site.yaml': 'name: [' });
  expect(routes).toEqual([]);
  expect(problems.length).toBeGreaterThan(0);
});

test('the address of the command replaces that of the settings', () => {
  const pages = viewedPages(siteOf({}, 'https://khac.example/tin/'));
  expect(pages.filter(isOfficialDocument).map(({ view }) => view.canonical)).toContain(
    'https://khac.example/tin/luu-tru/',
  );
});
