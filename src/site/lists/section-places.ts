import { sitePaths } from '../../url/site-path.ts';
import type { Place } from '../place.ts';
import { numberedPages } from './numbered-pages.ts';

/** Lists of articles by an id; only their lengths matter here. */
type Lists = ReadonlyMap<string, { readonly length: number }>;

/** The inputs for the addresses of sections. */
interface Sections {
  readonly categories: readonly { readonly id: string }[];
  readonly units: readonly { readonly id: string }[];
  readonly byCategory: Lists;
  readonly byUnit: Lists;
}

/** The number of articles in the section of a key: `category/chinh-tri`, `unit/xa-a`. */
export const sectionLength = (
  key: string,
  { byCategory, byUnit }: Pick<Sections, 'byCategory' | 'byUnit'>,
): number => {
  const [kind, id = ''] = key.split('/');
  return (kind === 'unit' ? byUnit : byCategory).get(id)?.length ?? 0;
};

const keysOf = ({ categories, units }: Sections): string[] => [
  ...categories.map(({ id }) => `category/${id}`),
  ...units.map(({ id }) => `unit/${id}`),
];

const pageAt = (key: string, number: number): Place['url'] => {
  const [kind, id = ''] = key.split('/');
  return kind === 'unit' ? sitePaths.unitPage(id, number) : sitePaths.categoryPage(id, number);
};

/** The addresses of the numbered pages of all sections. */
export const numberedPlaces = (sections: Sections, size: number): Place[] =>
  keysOf(sections).flatMap((key) =>
    numberedPages(sectionLength(key, sections), size).map(({ number }) => ({
      url: pageAt(key, number),
      key: `${key}/${number}`,
    })),
  );
