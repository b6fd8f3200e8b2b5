import type { SiteKind } from './old-site.ts';

/** What the address of an article is made from. */
export interface AddressParts {
  /** The path below the folder of articles, without its extension: `posts/tin-moi`. */
  readonly path: string;
  readonly slug: string;
  /** `2020-03-12`; absent if unknown. */
  readonly day: string | undefined;
  readonly categories: readonly string[];
}

const dated = '/:categories/:year/:month/:day/:title.html';

/** The patterns that Jekyll has names for. */
const named: ReadonlyMap<string, string> = new Map([
  ['date', dated],
  ['pretty', '/:categories/:year/:month/:day/:title/'],
  ['none', '/:categories/:title.html'],
]);

/** The patterns that the systems use without a setting. */
const usual: Readonly<Partial<Record<SiteKind, string>>> = {
  jekyll: dated,
  hexo: ':year/:month/:day/:title/',
};

const numberOf = (text: string | undefined): string => String(Number(text ?? ''));

/** A pattern such as `/:year/:title/` filled in; `undefined` if it asks for something unknown. */
const filled = (
  pattern: string,
  { slug, day, categories, path }: AddressParts,
): string | undefined => {
  const [year, month, date] = day?.split('-') ?? [];
  const values: Readonly<Record<string, string | undefined>> = {
    year,
    short_year: year?.slice(2),
    month,
    i_month: month && numberOf(month),
    day: date,
    i_day: date && numberOf(date),
    title: slug,
    slug,
    name: slug,
    filename: path.split('/').at(-1),
    categories: categories.join('/'),
    category: categories[0] ?? '',
  };
  let isWhole = true;
  const text = pattern.replaceAll(/:([a-z_]+)/gu, (_whole, key: string) => {
    const value = values[key === 'post_title' ? 'title' : key];
    if (value === undefined) isWhole = false;
    return value ?? '';
  });
  return isWhole ? `/${text}`.replaceAll(/\/{2,}/gu, '/') : undefined;
};

/**
 * The address of an article in its system, by the site's setting or the usual one.
 *
 * @param setting the value of `permalink` in the site's configuration
 */
export const oldAddress = (
  kind: SiteKind,
  parts: AddressParts,
  setting: string | undefined,
): string | undefined => {
  const pattern =
    (setting === undefined ? undefined : (named.get(setting) ?? setting)) ?? usual[kind];
  if (pattern !== undefined) return filled(pattern, parts);
  const folder = parts.path.split('/').slice(0, -1).join('/');
  const path = `/${folder}/${parts.slug}/`.replaceAll(/\/{2,}/gu, '/');
  return kind === 'hugo' ? path.toLowerCase() : path;
};
