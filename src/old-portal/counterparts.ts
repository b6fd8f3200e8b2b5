import type { Content } from '../content/content.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';
import { slugOf } from '../url/slug.ts';

/** A page of this site that may correspond to one of the old portal. */
export interface Counterpart {
  readonly to: SitePath;
  readonly title: string;
  readonly slug: string;
}

/** The pages of this site, by what an old address or its title may contain. */
export interface Counterparts {
  /** Articles and plain pages, in the order of their files. */
  readonly texts: readonly Counterpart[];
  readonly bySlug: ReadonlyMap<string, readonly Counterpart[]>;
  /** By the title, folded by `foldedTitle`. */
  readonly byTitle: ReadonlyMap<string, readonly Counterpart[]>;
  /** By the slug of the whole title; files may have shorter names. */
  readonly byTitleSlug: ReadonlyMap<string, readonly Counterpart[]>;
  /** By each long beginning of the slug that ends with a whole word; old portals also cut slugs. */
  readonly byBeginning: ReadonlyMap<string, readonly Counterpart[]>;
  /** Front pages of categories and units, by their ids and by the slugs of their names. */
  readonly sections: ReadonlyMap<string, readonly Counterpart[]>;
}

/** Titles are equal if only case and spaces differ; diacritics make another word. */
export const foldedTitle = (title: string): string =>
  title.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** Shorter beginnings are those of many titles. */
const shortestBeginning = 30;

const beginningsOf = (slug: string): string[] =>
  [...slug.matchAll(/-/gu)]
    .map(({ index }) => slug.slice(0, index))
    .filter((beginning) => beginning.length >= shortestBeginning);

const grouped = <Page extends Counterpart>(
  pages: readonly Page[],
  keysOf: (page: Page) => readonly string[],
): Map<string, Page[]> => {
  const groups = new Map<string, Page[]>();
  for (const page of pages) {
    for (const key of new Set(keysOf(page))) {
      const group = groups.get(key);
      if (group) group.push(page);
      else if (key !== '') groups.set(key, [page]);
    }
  }
  return groups;
};

type Section = Counterpart & { readonly names: readonly string[] };

const sectionsOf = ({ categories, units }: Pick<Content, 'categories' | 'units'>): Section[] => [
  ...categories.map(({ id, name, formerIds }) => ({
    to: sitePaths.category(id),
    title: name,
    slug: id,
    names: [id, name, ...formerIds],
  })),
  ...units.map(({ id, name, shortName = '', aliases, formerIds }) => ({
    to: sitePaths.unit(id),
    title: name,
    slug: id,
    names: [id, name, shortName, ...aliases, ...formerIds],
  })),
];

/** Collects the pages that redirects may lead to. */
export const counterpartsOf = (
  content: Pick<Content, 'articles' | 'pages' | 'categories' | 'units'>,
  targets: ReadonlySet<SitePath>,
): Counterparts => {
  const texts = [...content.articles, ...content.pages]
    .filter(({ path }) => targets.has(path))
    .map(({ path: to, title, slug }) => ({ to, title, slug }));
  const sections = sectionsOf(content).filter(({ to }) => targets.has(to));
  return {
    texts,
    bySlug: grouped(texts, ({ slug }) => [slug]),
    byTitle: grouped(texts, ({ title }) => [foldedTitle(title)]),
    byTitleSlug: grouped(texts, ({ title }) => [slugOf(title)]),
    byBeginning: grouped(texts, ({ slug }) => beginningsOf(slug)),
    sections: grouped(sections, ({ names }) => names.map(slugOf)),
  };
};
