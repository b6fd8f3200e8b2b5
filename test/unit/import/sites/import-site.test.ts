import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { importOld, type ImportedOld } from '../../../../src/import/sites/import-site.ts';
import type { OldSite, SiteKind } from '../../../../src/import/sites/old-site.ts';
import { readSite } from '../../../../src/import/sites/read-site.ts';
import { siteReport } from '../../../../src/import/sites/site-report.ts';
import { importContext } from '../make-import.ts';
import { pngOf } from '../make-png.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const inFolder = async <Result>(
  files: Files,
  use: (folder: string) => Promise<Result>,
): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'nhap-tu-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Imports a site; `place` is the exported file, or the folder if it is empty. */
const importedSite = (kind: SiteKind, files: Files, place = '') =>
  inFolder(files, async (folder) => {
    const site: OldSite = await readSite(kind, join(folder, place));
    const { content, label, now, paths } = importContext();
    const context = { content, label, now, paths: new Set(paths) };
    const articles: ImportedOld[] = [];
    for (const article of site.articles) articles.push(await importOld(article, context));
    return { site, articles, report: siteReport(articles, site.left, true) };
  });

const textOf = ({ files }: ImportedOld): string => new TextDecoder().decode(files.at(-1)?.bytes);

test('Hugo: TOML, a time of the world, a bundle with its picture, short codes, what is no article', async () => {
  const { articles, report } = await importedSite('hugo', {
    'content/tin/dai-hoi/index.md': `+++
title = "Đại hội xã Mẫu"
date = 2020-03-10T18:31:00Z
expiryDate = 2030-01-01T00:00:00+07:00
categories = ["Chính trị"]
tags = ["a"]
aliases = ["/cu/dai-hoi/"]
+++

Mở đầu.

<!--more-->

{{< figure src="anh.png" alt="Quang cảnh" caption="Hội trường" >}}

{{< gallery dir="x" >}}
`,
    'content/tin/dai-hoi/anh.png': pngOf(800, 600),
    'content/tin/nhap.md': '---\ntitle: Bài nháp\ndate: 2020-03-11\ndraft: true\n---\nChữ.\n',
    'content/tin/_index.md': '---\ntitle: Tin\n---\n',
    'content/gioi-thieu.md': '---\ntitle: Giới thiệu\n---\nChữ.\n',
  });
  expect(articles.map(({ path, isDraft }) => [path, isDraft])).toEqual([
    ['articles/2020/03/dai-hoi.md', false],
    ['articles/2020/03/nhap.md', true],
  ]);
  expect(articles[0] && textOf(articles[0])).toBe(`---
title: Đại hội xã Mẫu
date: 2020-03-11 01:31
category: chinh-tri
aliases:
  - /cu/dai-hoi/
  - /tin/dai-hoi/
expireAt: 2030-01-01 00:00
---

Mở đầu.

![Quang cảnh](/media/2020/03/dai-hoi-1.png "Hội trường")
`);
  expect(articles[0]?.files.map(({ path }) => path)).toEqual([
    'media/2020/03/dai-hoi-1.png',
    'articles/2020/03/dai-hoi.md',
  ]);
  expect(report).toContain('In thử, chưa ghi tệp nào: 2 bài (1 bài để nháp), 1 ảnh.');
  expect(report).toContain('tags (1): content/tin/dai-hoi/index.md');
  expect(report).toContain('{{< gallery … >}} (1)');
  expect(report).toContain('không ghi ngày: là trang, không phải bài (1): content/gioi-thieu.md');
});

test('Jekyll: the day in the name, the setting of addresses, drafts, HTML in Markdown', async () => {
  const { articles, site } = await importedSite('jekyll', {
    '_config.yml': 'permalink: /:year/:month/:title.html\n',
    '_posts/2020-03-12-xa-mau.md':
      '---\ntitle: Xã Mẫu\nlayout: post\n---\nBầu <b>15</b> đồng chí, {{ site.baseurl }}.\n\n<div><p>Đoạn <s>bỏ</s> hai.</p><table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table></div>\n',
    '_drafts/sap-dang.md': '---\ntitle: Sắp đăng\ndate: 2020-03-13 07:30:00 +0700\n---\nChữ.\n',
    'about.md': '---\ntitle: Giới thiệu\n---\nChữ.\n',
  });
  expect(articles.map(({ path, isDraft }) => [path, isDraft])).toEqual([
    ['articles/2020/03/sap-dang.md', true],
    ['articles/2020/03/xa-mau.md', false],
  ]);
  const text = articles[1] ? textOf(articles[1]) : '';
  expect(text).toContain('aliases:\n  - /2020/03/xa-mau.html\n');
  expect(text).toContain('Bầu **15** đồng chí, .\n\nĐoạn ~~bỏ~~ hai.\n\n| A | B |\n');
  expect(articles[0] && textOf(articles[0])).toContain('date: 2020-03-13 07:30\n');
  expect(site.left).toEqual([{ source: 'about.md', why: 'không nằm trong thư mục bài viết' }]);
});

test('Hexo and Eleventy: their usual addresses, codes, JSON', async () => {
  const hexo = await importedSite('hexo', {
    'source/_posts/Tin.md':
      '---\ntitle: Tin\ndate: 2020-03-12 08:00:00\n---\n{% asset_img a.png Quang cảnh %}\n\nChữ.\n',
    'source/_posts/Tin/a.png': pngOf(300, 200),
  });
  expect(hexo.articles[0] && textOf(hexo.articles[0])).toContain(
    'aliases:\n  - /2020/03/12/Tin/\n---\n\n![Quang cảnh](/media/2020/03/tin-1.png)\n\nChữ.\n',
  );
  const eleventy = await importedSite('eleventy', {
    'src/blog/2020-03-12-tin.md':
      '---json\n{ "title": "Tin", "description": "Sapô." }\n---\nChữ.\n',
    'README.md': '# x\n',
  });
  const text = eleventy.articles[0] ? textOf(eleventy.articles[0]) : '';
  expect(text).toContain('standfirst: Sapô.\ndate: 2020-03-12\n');
  expect(text).toContain('- /blog/tin/\n');
});

const item = (inner: string): string => `<item>${inner}</item>`;
const wxr = (items: readonly string[]): string =>
  `<?xml version="1.0"?><rss xmlns:wp="w"><channel>${items.join('')}</channel></rss>`;

test('WordPress: articles, states, captions, the picture at the head, old addresses', async () => {
  const { articles, site } = await importedSite(
    'wordpress',
    {
      'cu.xml': wxr([
        item(`<title>Đại hội &amp; bầu cử</title><link>https://a.vn/2020/03/dai-hoi/tin.html</link><dc:creator>Lan</dc:creator>
<content:encoded><![CDATA[<!-- wp:paragraph --><p>Bầu <strong>15</strong> đồng chí.</p><!-- /wp:paragraph -->
[caption id="a"]<img src="https://a.vn/wp-content/uploads/b.png" alt=""> Hội trường[/caption]
[gallery ids="1,2"]]]></content:encoded><excerpt:encoded>Sapô.</excerpt:encoded>
<wp:post_id>7</wp:post_id><wp:post_date>2020-03-12 00:30:00</wp:post_date><wp:post_date_gmt>2020-03-11 17:30:00</wp:post_date_gmt>
<wp:post_name>dai-hoi-bau-cu</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category">Chính trị</category><category domain="post_tag">x</category>`),
        item(
          '<title>Địa chỉ bằng số</title><link>https://a.vn/?p=9</link><content:encoded>Một.</content:encoded><wp:post_id>9</wp:post_id><wp:post_date>2020-03-14 08:00:00</wp:post_date><wp:post_name>dia-chi-bang-so</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>',
        ),
        item(
          '<title>Chờ duyệt</title><link>https://a.vn/?p=8</link><content:encoded>Một.\n\nHai.</content:encoded><wp:post_id>8</wp:post_id><wp:post_date>2020-03-13 08:00:00</wp:post_date><wp:post_name></wp:post_name><wp:status>pending</wp:status><wp:post_type>post</wp:post_type>',
        ),
        item(
          '<title>Giới thiệu</title><link>https://a.vn/gt/</link><wp:post_type>page</wp:post_type><wp:status>publish</wp:status>',
        ),
      ]),
      'wp-content/uploads/b.png': pngOf(800, 600),
    },
    'cu.xml',
  );
  expect(articles.map(({ path, isDraft }) => [path, isDraft])).toEqual([
    ['articles/2020/03/dai-hoi-bau-cu.md', false],
    ['articles/2020/03/dia-chi-bang-so.md', false],
    ['articles/2020/03/cho-duyet.md', true],
  ]);
  expect(articles[0] && textOf(articles[0])).toBe(`---
title: Đại hội & bầu cử
standfirst: Sapô.
date: 2020-03-12 00:30
category: chinh-tri
authors:
  - Lan
aliases:
  - /2020/03/dai-hoi/tin.html
---

Bầu **15** đồng chí.

![Hội trường](/media/2020/03/dai-hoi-bau-cu-1.png "Hội trường")
`);
  expect(articles[1]?.leftKeys).toContain(
    'địa chỉ dạng /?p=…; chuyển hướng được bằng npm run nhap -- --sitemap',
  );
  expect(articles[0]?.leftCodes).toEqual(['[gallery ids="1,2"]']);
  expect(articles[2] && textOf(articles[2])).toContain('\n\nMột.\n\nHai.\n');
  expect(site.left).toEqual([
    { source: 'Giới thiệu (https://a.vn/gt/)', why: 'là trang, không phải bài' },
  ]);
});

test('NukeViet: rows, texts, categories, times in seconds, quotation marks', async () => {
  const { articles } = await importedSite(
    'nukeviet',
    {
      'sao-luu.sql': `CREATE TABLE \`nv4_vi_news_detail\` (
  \`id\` int(11) NOT NULL,
  \`bodyhtml\` longtext NOT NULL,
  PRIMARY KEY (\`id\`)
);
INSERT INTO \`nv4_vi_news_cat\` (\`catid\`, \`title\`, \`alias\`) VALUES (3, 'Chính trị', 'chinh-tri');
INSERT INTO \`nv4_vi_news_rows\` (\`id\`, \`catid\`, \`author\`, \`status\`, \`publtime\`, \`exptime\`, \`title\`, \`alias\`, \`hometext\`) VALUES
(5, 3, 'Lan', 1, 1583947800, 0, 'Đại hội ''điểm''', 'Dai-hoi-diem', 'Sapô'), (6, 3, '', 0, 1583947800, 0, 'Nháp; (chờ)', 'Nhap', '');
INSERT INTO \`nv4_vi_news_detail\` VALUES (5, '<p>Bầu 15 đồng chí, \\'đúng\\' luật.</p>'), (6, '<p>Chữ</p>');
`,
    },
    'sao-luu.sql',
  );
  expect(articles.map(({ path, isDraft }) => [path, isDraft])).toEqual([
    ['articles/2020/03/dai-hoi-diem.md', false],
    ['articles/2020/03/nhap.md', true],
  ]);
  const text = articles[0] ? textOf(articles[0]) : '';
  expect(text).toContain("title: Đại hội 'điểm'\nstandfirst: Sapô\ndate: 2020-03-12 00:30\n");
  expect(text).toContain('- /news/chinh-tri/Dai-hoi-diem-5.html\n');
  expect(text).toContain("Bầu 15 đồng chí, 'đúng' luật.");
});

test('a place of the wrong kind is refused with a sentence', async () => {
  await inFolder({ 'a.xml': '' }, async (folder) => {
    await expect(readSite('hugo', join(folder, 'a.xml'))).rejects.toThrow(/không phải là thư mục/u);
    await expect(readSite('wordpress', folder)).rejects.toThrow(/không phải là tệp/u);
    await expect(readSite('hugo', join(folder, 'b'))).rejects.toThrow(/không có tệp này/u);
  });
});
