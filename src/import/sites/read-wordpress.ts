import { dirname } from 'node:path';
import { readFile } from 'node:fs/promises';
import { parseDocument } from 'htmlparser2';
import { isTag, type Element } from 'domhandler';
import { elementsIn, textOf } from '../html/elements.ts';
import type { LeftOut, OldArticle, OldSite } from './old-site.ts';
import { picturesOf } from './site-files.ts';

const childrenOf = (element: Element, name: string): Element[] =>
  element.children.filter(isTag).filter((child) => child.name === name);

const valueOf = (element: Element, name: string): string =>
  childrenOf(element, name).map(textOf).join('').trim();

const pathIn = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '' ? undefined : `${pathname}${search}`;
};

/** Only articles have a text of their own; the rest is settings, menus and pictures. */
const kinds: Readonly<Record<string, string>> = {
  page: 'là trang, không phải bài',
  revision: 'bản cũ của một bài',
};

/** The status of an entry that nobody could read on the old site. */
const unseen: ReadonlySet<string> = new Set([
  'draft',
  'pending',
  'private',
  'auto-draft',
  'inherit',
]);

const categoriesOf = (item: Element): string[] =>
  childrenOf(item, 'category')
    .filter(({ attribs }) => attribs['domain'] === 'category')
    .map((each) => textOf(each).trim());

/** Times of the world, which the reader of dates turns into Vietnam's. */
const momentOf = (item: Element, name: string): string | undefined => {
  const world = valueOf(item, `${name}_gmt`);
  if (world !== '' && !world.startsWith('0000')) return `${world.replace(' ', 'T')}Z`;
  const local = valueOf(item, name);
  return local === '' || local.startsWith('0000') ? undefined : local;
};

const metaOf = (item: Element, key: string): string | undefined =>
  childrenOf(item, 'wp:postmeta')
    .filter((meta) => valueOf(meta, 'wp:meta_key') === key)
    .map((meta) => valueOf(meta, 'wp:meta_value'))[0];

/** Blocks of the editor are marked by comments, which are no text. */
const withoutMarks = (html: string): string => html.replaceAll(/<!--\s*\/?wp:[^]*?-->/gu, '');

const articleOf = (
  item: Element,
  attachments: ReadonlyMap<string, string>,
  root: string,
): OldArticle => {
  const status = valueOf(item, 'wp:status');
  const path = pathIn(valueOf(item, 'link'));
  const excerpt = valueOf(item, 'excerpt:encoded')
    .replaceAll(/<[^>]+>|\s+/gu, ' ')
    .trim();
  const picture = attachments.get(metaOf(item, '_thumbnail_id') ?? '');
  return {
    source: valueOf(item, 'link') || `bài số ${valueOf(item, 'wp:post_id')}`,
    fields: {
      title: valueOf(item, 'title'),
      ...(excerpt !== '' && { excerpt }),
      date: momentOf(item, 'wp:post_date'),
      categories: categoriesOf(item),
      author: valueOf(item, 'dc:creator'),
      ...(picture !== undefined && { featured_image: picture }),
    },
    body: withoutMarks(valueOf(item, 'content:encoded')),
    form: 'html',
    slug: decodeURIComponentSafely(valueOf(item, 'wp:post_name')),
    addresses: path === undefined || unseen.has(status) ? [] : [path],
    isDraft: unseen.has(status),
    readPicture: picturesOf(root, 'x'),
  };
};

const decodeURIComponentSafely = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Reads an export of WordPress (WXR); pictures are looked for beside the file, as in `wp-content/uploads`. */
export const readWordPress = async (file: string): Promise<OldSite> => {
  const { children } = parseDocument(await readFile(file, 'utf8'), { xmlMode: true });
  const items = [...elementsIn(children)].filter(({ name }) => name === 'item');
  const attachments = new Map(
    items
      .filter((item) => valueOf(item, 'wp:post_type') === 'attachment')
      .map((item) => [valueOf(item, 'wp:post_id'), valueOf(item, 'wp:attachment_url')]),
  );
  const articles: OldArticle[] = [];
  const left: LeftOut[] = [];
  for (const item of items) {
    const kind = valueOf(item, 'wp:post_type');
    const source = `${valueOf(item, 'title') || 'không tên'} (${valueOf(item, 'link')})`;
    if (kind === 'attachment') continue;
    if (valueOf(item, 'wp:status') === 'trash') left.push({ source, why: 'nằm trong thùng rác' });
    else if (kind !== 'post')
      left.push({ source, why: kinds[kind] ?? `loại "${kind}", không phải bài` });
    else articles.push(articleOf(item, attachments, dirname(file)));
  }
  return { articles, left };
};
