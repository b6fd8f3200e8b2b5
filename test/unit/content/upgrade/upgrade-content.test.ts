import { describe, expect, test } from 'vitest';
import { contentVersion } from '../../../../src/content/upgrade/content-version.ts';
import { contentVersionIn } from '../../../../src/content/upgrade/content-version-in.ts';
import type { Migration } from '../../../../src/content/upgrade/migration.ts';
import { migrations } from '../../../../src/content/upgrade/migrations.ts';
import { upgradeContent, type Upgrade } from '../../../../src/content/upgrade/upgrade-content.ts';
import { upgradeText } from '../../../../src/mending/upgrade-text.ts';
import { article, registers, sourceFiles, type ContentFiles } from '../make-content.ts';

const settings = registers['site.yaml'];

const articles = (count: number): ContentFiles =>
  Object.fromEntries(
    Array.from({ length: count }, (_each, index) => [
      `articles/2020/03/bai-${index}.md`,
      article({ title: `Bài ${index}` }),
    ]),
  );

/** A made-up step: a field of articles gets another name. */
const renaming: Migration = {
  to: 3,
  words: 'đổi tên trường title thành heading',
  changesOf: (texts) =>
    texts.flatMap(({ path, text }) =>
      path.startsWith('articles/') && /^title:/mu.test(text)
        ? [{ path, changes: [{ kind: 'rename', path: ['title'], name: 'heading' }] }]
        : [],
    ),
};

const afterOf = (upgrade: Upgrade | undefined, path: string): string | undefined =>
  upgrade?.files.find((file) => file.path === path)?.after;

test('every version but the first has one migration that leads to it', () => {
  expect(migrations.map(({ to }) => to)).toEqual(
    Array.from({ length: contentVersion - 1 }, (_each, index) => index + 2),
  );
});

describe('content of version 1', () => {
  test('with several list pages gets the number of articles a page written down', () => {
    const upgrade = upgradeContent(sourceFiles({ ...registers, ...articles(31) }), 1);
    expect(upgrade).toMatchObject({ from: 1, to: contentVersion, stuck: [] });
    expect(upgrade?.files.map(({ file, after }) => [file, after])).toEqual([
      ['content/site.yaml', `${settings}articlesPerPage: 30\ncontentVersion: 2\n`],
    ]);
  });

  test.each([
    ['there is one list page', articles(30), settings],
    ['the number is there', articles(31), `${settings}articlesPerPage: 10\n`],
    ['the settings cannot be read', articles(31), `${settings}articlesPerPage: [\n`],
  ])('stays as it is if %s', (_name, files, site) => {
    const sources = sourceFiles({ ...registers, ...files, 'site.yaml': site });
    expect(upgradeContent(sources, 1)).toBeUndefined();
  });
});

describe('an upgrade', () => {
  const files = { ...registers, ...articles(1) };

  test('makes the steps from the version of the content on, and no earlier one', () => {
    const site = `${settings}contentVersion: 2\n`;
    const sources = sourceFiles({ ...files, ...articles(31), 'site.yaml': site });
    expect(contentVersionIn(sources)).toBe(2);
    const upgrade = upgradeContent(sources, 2, [...migrations, renaming], 3);
    expect(upgrade?.steps).toEqual([renaming.words]);
    expect(afterOf(upgrade, 'site.yaml')).toBe(`${settings}contentVersion: 3\n`);
    expect(upgrade?.files).toHaveLength(32);
    expect(upgradeContent(sources, 3, [...migrations, renaming], 3)).toBeUndefined();
  });

  test('keeps every other byte: the byte order mark, line ends and comments', () => {
    const before = '\ufeff---\r\ntitle: A # tít\r\ndate: 2020-03-06\r\n---\r\nNội dung.';
    const sources = sourceFiles({ ...files, 'articles/2020/03/bai-0.md': before });
    const upgrade = upgradeContent(sources, 2, [renaming], 3);
    expect(afterOf(upgrade, 'articles/2020/03/bai-0.md')).toBe(before.replace('title', 'heading'));
  });

  test('names a file that it cannot change, and then leaves the version as it is', () => {
    const site = 'articles/2020/03/bai-0.md';
    const sources = sourceFiles({ ...files, [site]: '---\ntitle: A\nheading: B\n---\n' });
    const upgrade = upgradeContent(sources, 2, [renaming], 3);
    expect(upgrade).toMatchObject({ files: [], stuck: [`content/${site}`] });
  });

  test('is shown line by line, with its reasons', () => {
    const upgrade = upgradeContent(sourceFiles({ ...registers, ...articles(31) }), 1);
    expect(upgrade && upgradeText(upgrade))
      .toBe(`Nội dung viết theo bản 1, chương trình nay dùng bản 2:
  - ghi rõ số bài mỗi trang danh sách, vì đã có nhiều trang danh sách và số ấy không được đổi nữa
content/site.yaml:
  dòng 7:
 samples: true
+articlesPerPage: 30
+contentVersion: 2

`);
  });
});
