import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { LeftOut, OldArticle, OldSite } from './old-site.ts';
import { picturesOf } from './site-files.ts';
import { sqlRows, type SqlRow } from './sql-rows.ts';

/** Tables of the module of news: `nv4_vi_news_rows`, its texts and its categories. */
const tables = /^(.*_([a-z]{2})_(\w+?))_(rows|detail|bodyhtml(?:_\d+)?|cat)$/u;

const momentOf = (seconds: string | undefined): string | undefined => {
  const number = Number(seconds ?? 0);
  return number > 0 ? new Date(number * 1000).toISOString().replace('.000Z', 'Z') : undefined;
};

const plain = (html: string | undefined): string =>
  (html ?? '').replaceAll(/<[^>]+>|&nbsp;|\s+/gu, ' ').trim();

interface NewsModule {
  readonly language: string;
  readonly name: string;
  readonly rows: SqlRow[];
  readonly bodies: Map<string, string>;
  readonly categories: Map<string, SqlRow>;
}

const modulesIn = (sql: string): NewsModule[] => {
  const modules = new Map<string, NewsModule>();
  for (const { table, row } of sqlRows(sql, tables)) {
    const [, prefix = '', language = '', name = '', part = ''] = tables.exec(table) ?? [];
    const known = modules.get(prefix) ?? {
      language,
      name,
      rows: [],
      bodies: new Map<string, string>(),
      categories: new Map<string, SqlRow>(),
    };
    modules.set(prefix, known);
    if (part === 'rows') known.rows.push(row);
    else if (part === 'cat') known.categories.set(row['catid'] ?? '', row);
    else if (row['bodyhtml'] !== undefined) known.bodies.set(row['id'] ?? '', row['bodyhtml']);
  }
  return [...modules.values()].filter(({ rows }) =>
    rows.some((row) => 'hometext' in row || 'publtime' in row),
  );
};

const addressesOf = (row: SqlRow, { language, name, categories }: NewsModule): string[] => {
  const category = categories.get(row['catid'] ?? '')?.['alias'];
  if (category === undefined || !row['alias']) return [];
  const path = `/${name}/${category}/${row['alias']}-${row['id']}.html`;
  return [path, `/${language}${path}`];
};

const articleOf = (row: SqlRow, news: NewsModule, root: string): OldArticle => {
  const category = news.categories.get(row['catid'] ?? '')?.['title'];
  const picture = row['homeimgfile'];
  const isSeen = row['status'] === undefined || row['status'] === '1';
  const expires = momentOf(row['exptime']);
  return {
    source: `bài số ${row['id']} (${plain(row['title'])})`,
    fields: {
      title: plain(row['title']),
      description: plain(row['hometext']),
      date: momentOf(row['publtime'] ?? row['addtime']),
      categories: category === undefined ? [] : [plain(category)],
      ...(row['author'] && { author: plain(row['author']) }),
      ...(expires !== undefined && { expirydate: expires }),
      ...(picture && {
        image: /^(?:https?:)?\/|^uploads\//u.test(picture)
          ? picture
          : `/uploads/${news.name}/${picture}`,
      }),
    },
    body: news.bodies.get(row['id'] ?? '') ?? '',
    form: 'html',
    slug: row['alias'] ?? '',
    addresses: isSeen ? addressesOf(row, news) : [],
    isDraft: !isSeen,
    readPicture: picturesOf(root, 'x'),
  };
};

/** Reads a dump of NukeViet's database (`.sql`); pictures are looked for in `uploads` beside the file. */
export const readNukeViet = async (file: string): Promise<OldSite> => {
  const modules = modulesIn(await readFile(file, 'utf8'));
  const articles: OldArticle[] = [];
  const left: LeftOut[] = [];
  for (const news of modules) {
    for (const row of news.rows) {
      const article = articleOf(row, news, dirname(file));
      if (article.body.trim() === '')
        left.push({ source: article.source, why: 'không có nội dung trong bản sao' });
      else articles.push(article);
    }
  }
  return { articles, left };
};
