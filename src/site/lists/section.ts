import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';

/** A section's name, its articles oldest first, and where its pages stand. */
export interface Section {
  readonly name: string;
  readonly articles: readonly NewsArticle[];
  readonly front: SitePath;
  readonly pageAt: (number: number) => SitePath;
  readonly about: string | undefined;
}

type Sections = Pick<Newsroom, 'categories' | 'units' | 'byCategory' | 'byUnit' | 'unitById'>;

export const categorySection = (
  id: string,
  { categories, byCategory }: Pick<Sections, 'categories' | 'byCategory'>,
): Section => {
  const category = categories.find((each) => each.id === id);
  return {
    name: category?.name ?? id,
    about: category?.description,
    articles: byCategory.get(id) ?? [],
    front: sitePaths.category(id),
    pageAt: (number) => sitePaths.categoryPage(id, number),
  };
};

export const unitSection = (
  id: string,
  { unitById, byUnit }: Pick<Sections, 'unitById' | 'byUnit'>,
): Section => {
  const unit = unitById.get(id);
  return {
    name: unit?.name ?? id,
    about: unit?.note,
    articles: byUnit.get(id) ?? [],
    front: sitePaths.unit(id),
    pageAt: (number) => sitePaths.unitPage(id, number),
  };
};

/** The section of a key: `category/chinh-tri`, `unit/xa-a`, either with what follows it. */
export const sectionOf = (key: string, newsroom: Sections): Section => {
  const [kind, id = ''] = key.split('/');
  return kind === 'unit' ? unitSection(id, newsroom) : categorySection(id, newsroom);
};

/** The keys of all sections. */
export const sectionKeys = ({
  categories,
  units,
}: Pick<Sections, 'categories' | 'units'>): string[] => [
  ...categories.map(({ id }) => `category/${id}`),
  ...units.map(({ id }) => `unit/${id}`),
];
