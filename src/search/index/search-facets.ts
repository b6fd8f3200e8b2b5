import type { SearchFacets, SearchType } from '../words/index-entry.ts';
import type { SearchDocument } from './search-document.ts';

const numbering = <Name extends string>() => {
  const places = new Map<Name, number>();
  const placeOf = (name: Name): number => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  return { placeOf, names: () => [...places.keys()] };
};

export const searchFacets = (documents: readonly SearchDocument[]): SearchFacets => {
  const types = numbering<SearchType>();
  const categories = numbering<string>();
  const units = numbering<string>();
  const pages = documents.map(
    ({ type, category, units: names }) =>
      [
        types.placeOf(type),
        category === undefined ? -1 : categories.placeOf(category.normalize('NFC')),
        ...names.map((name) => units.placeOf(name.normalize('NFC'))),
      ] as const,
  );
  return { types: types.names(), categories: categories.names(), units: units.names(), pages };
};
