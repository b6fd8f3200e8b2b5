import { parseRegister } from '../content/parse/parse-register.ts';
import type { Category } from '../content/schema/category-schema.ts';
import type { Unit } from '../content/schema/unit-schema.ts';
import type { SourceFile } from '../content/read/source-file.ts';

/** The possible values for a new article, and what already exists. */
export interface Choices {
  readonly categories: readonly Category[];
  readonly units: readonly Unit[];
  /** Paths of all articles below the content folder, including faulty ones. */
  readonly articles: readonly string[];
}

/** Reads the registers that a new article refers to; returns the name of one that has faults. */
export const choicesOf = (files: readonly SourceFile[]): Choices | { readonly faulty: string } => {
  const sourceOf = (name: string): SourceFile | undefined =>
    files.find(({ path }) => path === name);
  const [categorySource, unitSource] = [sourceOf('categories.yaml'), sourceOf('units.yaml')];
  const categories = categorySource && parseRegister(categorySource, 'categories.yaml').value;
  if (!categories) return { faulty: 'categories.yaml' };
  const units = unitSource ? parseRegister(unitSource, 'units.yaml').value : { units: [] };
  if (!units) return { faulty: 'units.yaml' };
  const articles = files.filter(({ kind }) => kind === 'article').map(({ path }) => path);
  return { categories: categories.categories, units: units.units, articles };
};
