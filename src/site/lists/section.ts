import type { ArticleList } from '../context/list-questions.ts';
import type { SiteQuestions } from '../context/site-questions.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';

/** A section's name, the list of its articles, and the addresses of its pages. */
export interface Section {
  readonly name: string;
  readonly list: ArticleList;
  readonly front: SitePath;
  readonly pageAt: (number: number) => SitePath;
  readonly about: string | undefined;
}

export const categorySection = (
  id: string,
  { category: categoryOf }: Pick<SiteQuestions, 'category'>,
): Section => {
  const category = categoryOf(id);
  return {
    name: category?.name ?? id,
    about: category?.description,
    list: `category/${id}`,
    front: sitePaths.category(id),
    pageAt: (number) => sitePaths.categoryPage(id, number),
  };
};

export const unitSection = (id: string, { unit: unitOf }: Pick<SiteQuestions, 'unit'>): Section => {
  const unit = unitOf(id);
  return {
    name: unit?.name ?? id,
    about: unit?.note,
    list: `unit/${id}`,
    front: sitePaths.unit(id),
    pageAt: (number) => sitePaths.unitPage(id, number),
  };
};

/** The section of a key: `category/chinh-tri`, `unit/xa-a`, or one of these with a suffix. */
export const sectionOf = (
  key: string,
  questions: Pick<SiteQuestions, 'category' | 'unit'>,
): Section => {
  const [kind, id = ''] = key.split('/');
  return kind === 'unit' ? unitSection(id, questions) : categorySection(id, questions);
};
