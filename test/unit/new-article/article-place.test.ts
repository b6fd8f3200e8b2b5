import { expect, test } from 'vitest';
import { articlePlace } from '../../../src/new-article/article-place.ts';
import { isSlug } from '../../../src/url/slug.ts';

const place = (title: string, date: string, articles: readonly string[] = []) =>
  articlePlace({ title, date }, articles);

test.each([
  ['a day', '2020-03-12', 'articles/2020/03/dai-hoi.md'],
  ['a day and a time', '2020-12-01 07:30', 'articles/2020/12/dai-hoi.md'],
  ['a month', '2019-11', 'articles/2019/11/dai-hoi.md'],
])('%s decides the folder', (_name, date, path) => {
  expect(place('Đại hội', date)).toEqual({ path, slug: 'dai-hoi' });
});

test.each([
  [
    'in the same month',
    ['articles/2020/03/dai-hoi.md'],
    'dai-hoi-2',
    'articles/2020/03/dai-hoi.md',
  ],
  ['in another month', ['articles/2019/01/dai-hoi.md'], 'dai-hoi-2', 'articles/2019/01/dai-hoi.md'],
  [
    'with a number already',
    ['articles/2019/01/dai-hoi.md', 'articles/2019/02/dai-hoi-2.md'],
    'dai-hoi-3',
    'articles/2019/01/dai-hoi.md',
  ],
  ['in capitals', ['articles/2020/03/Dai-Hoi.md'], 'dai-hoi-2', 'articles/2020/03/Dai-Hoi.md'],
])('a slug that is taken %s gets a number', (_name, articles, slug, taken) => {
  expect(place('Đại hội', '2020-03-12', articles)).toEqual({
    path: `articles/2020/03/${slug}.md`,
    slug,
    taken,
  });
});

test('a slug that only begins alike is not taken', () => {
  expect(place('Đại hội', '2020-03-12', ['articles/2020/03/dai-hoi-diem.md']).slug).toBe('dai-hoi');
});

test('a slug of the greatest length leaves room for its number', () => {
  const title = 'a'.repeat(80);
  const { slug } = place(title, '2020-03-12', [`articles/2020/03/${title}.md`]);
  expect(slug).toMatch(/a-2$/u);
  expect(isSlug(slug)).toBe(true);
});
