import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readWrittenMoment } from '../../dates/written-moment.ts';
import { frontMatterOf } from './front-matter-of.ts';
import { oldAddress } from './old-addresses.ts';
import type { LeftOut, OldArticle, OldSite, SiteKind } from './old-site.ts';
import { picturesOf, textFiles } from './site-files.ts';

type FolderKind = Exclude<SiteKind, 'wordpress' | 'nukeviet'>;

/** Where each system keeps its articles; only what is below counts for the address. */
const folders: Readonly<Record<FolderKind, RegExp>> = {
  hugo: /(?:^|^.*?\/)content\//u,
  jekyll: /^(?:.*\/)?_(?:posts|drafts)\//u,
  hexo: /^(?:.*\/)?_(?:posts|drafts)\//u,
  eleventy: /^(?:(?:src|content)\/)*/u,
};

const largest = 1024 * 1024;

const datedName = /^(\d{4}-\d{2}-\d{2})[-_](.+)$/u;

/** The name of an article: that of its file without day and language, or of its folder. */
const nameOf = (path: string): { readonly name: string; readonly day: string | undefined } => {
  const parts = path
    .replace(/\.[^./]+$/u, '')
    .replace(/\.(?:vi|en|vn)$/u, '')
    .split('/');
  const last = parts.at(-1) === 'index' && parts.length > 1 ? parts.at(-2) : parts.at(-1);
  const [, day, rest] = datedName.exec(last ?? '') ?? [];
  return { name: rest ?? last ?? '', day };
};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

const dayIn = (fields: Readonly<Record<string, unknown>>): string | undefined => {
  const written =
    textOf(fields['date']) ?? textOf(fields['publishDate']) ?? textOf(fields['created']);
  const reading = written === undefined ? undefined : readWrittenMoment(written);
  return reading && !reading.overflow ? reading.nearest : undefined;
};

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (each): each is string => typeof each === 'string',
  );

/** `permalink` of Jekyll's and Hexo's settings. */
const addressPatternOf = async (root: string): Promise<string | undefined> => {
  try {
    const value: unknown = parse(await readFile(join(root, '_config.yml'), 'utf8'), {
      logLevel: 'silent',
    });
    return textOf((value as { permalink?: unknown } | null)?.permalink);
  } catch {
    return undefined;
  }
};

/** Why a file is not an article; `undefined` if it is one. */
const leftBecause = (
  kind: FolderKind,
  path: string,
  day: string | undefined,
): string | undefined => {
  if (
    /(?:^|\/)(?:_index(?:\.\w+)?|readme|changelog|license|contributing|404)\.[a-z]+$/iu.test(path)
  ) {
    return 'trang danh sách hoặc tệp phụ, không phải bài';
  }
  const isDraft = /(?:^|\/)_drafts\//u.test(path);
  if (!folders[kind].test(path)) return 'không nằm trong thư mục bài viết';
  return day === undefined && !isDraft ? 'không ghi ngày: là trang, không phải bài' : undefined;
};

const readOne = async (
  kind: FolderKind,
  root: string,
  path: string,
  permalink: string | undefined,
): Promise<OldArticle | LeftOut> => {
  const file = join(root, path);
  if ((await stat(file)).size > largest) return { source: path, why: 'tệp lớn hơn 1 MB' };
  const read = frontMatterOf(await readFile(file, 'utf8'));
  if (!read) return { source: path, why: 'không đọc được phần khai báo đầu tệp' };
  const { fields, body } = read;
  const { name, day: namedDay } = nameOf(path);
  const day = dayIn(fields) ?? namedDay;
  const why = leftBecause(kind, path, day);
  if (why !== undefined) return { source: path, why };
  const slug = textOf(fields['slug']) ?? name;
  const below = path
    .replace(folders[kind], '')
    .replace(/\.[^./]+$/u, '')
    .replace(/\/index$/u, '');
  const own = listOf(fields['permalink'] ?? fields['url']).some((each) => each.startsWith('/'));
  const categories = listOf(fields['categories'] ?? fields['category']);
  const address = own
    ? undefined
    : oldAddress(kind, { path: below, slug, day, categories }, permalink);
  return {
    source: path,
    fields: day !== undefined && dayIn(fields) === undefined ? { ...fields, date: day } : fields,
    body,
    form: /\.html?$/iu.test(path) ? 'html' : 'markdown',
    slug,
    addresses: address === undefined ? [] : [address],
    isDraft: /(?:^|\/)_drafts\//u.test(path),
    readPicture: picturesOf(root, path),
  };
};

/** Reads the articles of a site of Hugo, Jekyll, Hexo or Eleventy. */
export const readSiteFolder = async (kind: FolderKind, root: string): Promise<OldSite> => {
  const permalink = kind === 'jekyll' || kind === 'hexo' ? await addressPatternOf(root) : undefined;
  const articles: OldArticle[] = [];
  const left: LeftOut[] = [];
  for (const path of await textFiles(root)) {
    const one = await readOne(kind, root, path, permalink);
    if ('why' in one) left.push(one);
    else articles.push(one);
  }
  return { articles, left };
};
