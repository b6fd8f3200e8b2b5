import { expect, test } from 'vitest';
import { article, registers, type ContentFiles } from '../../content/make-content.ts';
import { siteOf } from '../make-parsed-site.ts';

/** The errors on 1 June 2020. */
const errorsOf = (files: ContentFiles): string[] =>
  siteOf(files)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ file, line, code }) => `${file}:${line} ${code}`);

const menu = (path: string): ContentFiles => ({
  'site.yaml': `${registers['site.yaml']}mainMenu:\n  - { label: Một, path: ${path} }\n`,
});
const b = 'articles/2020/03/b.md';

test('an article that will take the address of another is reported now', () => {
  const files = (publishAt: string): ContentFiles => ({
    'articles/2020/03/a.md': article({ aliases: '[/cu/]' }),
    [b]: article({ title: 'B', publishAt, aliases: '[/cu/]' }),
  });
  expect(errorsOf(files('2020-06-02 03:00'))).toEqual([`content/${b}:6 ALIAS_TWICE`]);
});

test('an entry of a menu whose page expires tonight is reported today, one that expires next year is not', () => {
  const files = (expireAt: string): ContentFiles => ({
    ...menu('/2020/03/b/'),
    [b]: article({ expireAt }),
  });
  expect(errorsOf(files('2020-06-02 03:00'))).toEqual(['content/site.yaml:9 MENU_WITHDRAWN']);
  expect(errorsOf(files('2021-06-02 03:00'))).toEqual([]);
});

test('errors in a scheduled article itself are reported however far ahead they are', () => {
  const files: ContentFiles = {
    'articles/2020/03/a.md': article({ expireAt: '2021-01-01' }),
    [b]: article({ title: 'B', publishAt: '2021-02-01 08:00' }, '[tháng](/luu-tru/2019/03/)'),
  };
  expect(errorsOf(files)).toEqual([`content/${b}:8 LINK_MISSING`]);
});

test('each is reported once, and what is valid at every moment not at all', () => {
  const files: ContentFiles = {
    'articles/2020/03/a.md': article({ title: 'A' }, '[b](/2020/03/b/)'),
    [b]: article({ title: 'B', publishAt: '2020-06-02 03:00' }, '[a](/2020/03/a/) [x](/khong-co/)'),
    'articles/2020/03/c.md': article(
      { title: 'C', publishAt: '2020-06-03 03:00' },
      '[b](/2020/03/b/)',
    ),
    'articles/2020/03/d.md': article({
      title: 'D',
      publishAt: '2020-06-04 03:00',
      expireAt: '2020-06-05 03:00',
    }),
  };
  expect(errorsOf(files)).toEqual([`content/${b}:8 LINK_MISSING`]);
});
