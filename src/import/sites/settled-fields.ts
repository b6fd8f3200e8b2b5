import { parse } from 'yaml';
import type { Content } from '../../content/content.ts';
import { counterpartOf } from '../../content/parse/foreign-keys.ts';
import { categoryNamed } from '../guess/guess-category.ts';
import { cleanLine } from '../draft/clean-text.ts';
import type { OldArticle } from './old-site.ts';

/** The front matter of this site that another system's fields amount to. */
export interface SettledFields {
  readonly title: string | undefined;
  readonly standfirst: string | undefined;
  readonly date: string | undefined;
  readonly updated: string | undefined;
  readonly publishAt: string | undefined;
  readonly expireAt: string | undefined;
  readonly category: string | undefined;
  readonly authors: readonly string[];
  readonly aliases: readonly string[];
  readonly isDraft: boolean;
  /** The address of the picture at the head of the article. */
  readonly picture: string | undefined;
  /** The names of categories that this site does not have, or that are more than one. */
  readonly otherCategories: readonly string[];
  /** Keys whose values were left out. */
  readonly leftKeys: readonly string[];
}

/** Fields that other systems call as this site does, by a name that has the same form elsewhere. */
const sameForm: Readonly<Record<string, string>> = {
  title: 'headline',
  standfirst: 'description',
  date: 'pubdate',
  updated: 'lastmod',
  publishat: 'publishdate',
  expireat: 'expirydate',
  category: 'categories',
  authors: 'author',
  aliases: 'redirect_from',
};

type Fields = ReadonlyMap<string, unknown>;

/** The value that the line of a counterpart writes. */
const valueIn = (line: string): readonly [string, unknown] | undefined => {
  const value = parse(line, { schema: 'core', logLevel: 'silent' }) as Record<
    string,
    unknown
  > | null;
  return value ? Object.entries(value)[0] : undefined;
};

/** Values by this site's names, and the keys that have no place here. */
const settled = (
  fields: OldArticle['fields'],
): { readonly values: Fields; readonly left: readonly string[] } => {
  const values = new Map<string, unknown>();
  const left: string[] = [];
  for (const [key, value] of Object.entries(fields)) {
    const name = key.toLowerCase();
    if (name === 'draft') values.set('draft', value === true || value === 'true');
    else {
      const found = counterpartOf(sameForm[name] ?? key, value);
      const line = found?.line === undefined || found.line === '' ? undefined : valueIn(found.line);
      if (line === undefined) {
        if (found?.line !== '') left.push(key);
      } else if (line[0] === 'aliases') {
        values.set('aliases', [
          ...((values.get('aliases') ?? []) as unknown[]),
          ...(line[1] as unknown[]),
        ]);
      } else if (line[0] === 'draft') values.set('draft', true);
      /** The field's own name counts more than another name for it. */
      else if (!values.has(line[0]) || sameForm[name] !== undefined) values.set(...line);
    }
  }
  return { values, left };
};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number'
    ? cleanLine(String(value)) || undefined
    : undefined;

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each) => textOf(each) ?? []);

const pictureKeys =
  /^(?:image|images|cover|thumbnail|thumb|featured_?image|cover_?image|hero_?image|banner|og_?image)$/iu;

/** A path, or the path within a group such as Hugo's `cover: {image: …}`. */
const pictureIn = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return pictureIn(value[0]);
  if (typeof value === 'object' && value !== null) {
    const { image, src, url, path } = value as Record<string, unknown>;
    return pictureIn(image ?? src ?? url ?? path);
  }
  return textOf(value);
};

const oldPath = /^\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/u;

const namesOfCategories = (fields: OldArticle['fields']): string[] =>
  Object.entries(fields)
    .filter(([key]) => /^(?:categories|category|section)$/iu.test(key))
    .flatMap(([, value]) => textsOf(value))
    .flatMap((each) => each.split(/[,;]/u))
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** An address that no article of this site can have; those with a query are one group. */
const lostAddress = (path: string): string => {
  const [before = '', key] = path.split(/[?=]/u);
  return key === undefined
    ? `địa chỉ ${path}`
    : `địa chỉ dạng ${before}?${key}=…; chuyển hướng được bằng npm run nhap -- --sitemap`;
};

/** @param own the address of the article on this site, which needs no alias */
export const settledFields = (
  { fields, addresses, isDraft }: OldArticle,
  categories: Content['categories'],
): SettledFields => {
  const { values, left } = settled(fields);
  const names = namesOfCategories(fields);
  const category = names
    .map((name) => categoryNamed(name, categories))
    .find((id) => id !== undefined);
  const picture = Object.entries(fields).find(([key]) => pictureKeys.test(key));
  const all = [...textsOf(values.get('aliases')), ...addresses];
  const paths = all.filter((path) => oldPath.test(path) && path !== '/' && path.length <= 200);
  const lost = all.filter((path) => !paths.includes(path));
  return {
    title: textOf(values.get('title')),
    standfirst: textOf(values.get('standfirst')),
    date: textOf(values.get('date')),
    updated: textOf(values.get('updated')),
    publishAt: textOf(values.get('publishAt')),
    expireAt: textOf(values.get('expireAt')),
    category,
    authors: textsOf(values.get('authors')),
    aliases: [...new Set(paths)],
    isDraft: isDraft || values.get('draft') === true,
    picture: picture && pictureIn(picture[1]),
    otherCategories: names.filter(
      (name) => categoryNamed(name, categories) !== category || category === undefined,
    ),
    leftKeys: [
      ...left.filter(
        (key) => !pictureKeys.test(key) && !/^(?:slug|layout|type|permalink|url)$/iu.test(key),
      ),
      ...lost.map(lostAddress),
    ],
  };
};
