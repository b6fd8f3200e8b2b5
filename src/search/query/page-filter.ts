import type { SearchFacets } from '../words/index-entry.ts';
import type { SearchRequest } from './search-request.ts';

type Filters = Pick<SearchRequest, 'chuyenMuc' | 'donVi' | 'loai'>;

/** Whether a request has other filters than the year. */
export const hasFilters = ({ chuyenMuc, donVi, loai }: Filters): boolean =>
  chuyenMuc !== '' || donVi !== '' || loai !== '';

/** Whether a page of a segment, by its number, passes the filters of a request. */
export const passes =
  ({ types, categories, units, pages }: SearchFacets, { chuyenMuc, donVi, loai }: Filters) =>
  (page: number): boolean => {
    const [type = -1, category = -1, ...ofUnits] = pages[page] ?? [];
    return (
      (loai === '' || types[type] === loai) &&
      (chuyenMuc === '' || categories[category] === chuyenMuc) &&
      (donVi === '' || ofUnits.some((unit) => units[unit] === donVi))
    );
  };
