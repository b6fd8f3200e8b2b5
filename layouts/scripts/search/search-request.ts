import { filterName, filterValue, type FilterKind } from '../../../src/search/search-filter.ts';
import type { Filters } from './pagefind-api.ts';

/** What is asked for, as the address says it: `?q=…&chuyenMuc=…&donVi=…&nam=…`. */
export type SearchRequest = Readonly<Record<'q' | 'nam' | FilterKind, string>>;

const names = ['q', 'chuyenMuc', 'donVi', 'nam'] as const;

type Values = { readonly get: (name: string) => FormDataEntryValue | null };

const requestFrom = (values: Values): SearchRequest => {
  const valueOf = (name: string): string => {
    const value = values.get(name);
    return typeof value === 'string' ? value.trim().normalize('NFC') : '';
  };
  const [q, chuyenMuc, donVi, nam] = names.map(valueOf);
  return { q: q ?? '', chuyenMuc: chuyenMuc ?? '', donVi: donVi ?? '', nam: nam ?? '' };
};

export const requestInAddress = (): SearchRequest =>
  requestFrom(new URLSearchParams(location.search));

export const requestInForm = (form: HTMLFormElement): SearchRequest =>
  requestFrom(new FormData(form));

/** Puts into the form what the address asks for; a choice that the form lacks becomes "all". */
export const showRequest = (request: SearchRequest, form: HTMLFormElement): void => {
  for (const name of names) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = request[name];
    if (!(field instanceof HTMLSelectElement)) continue;
    field.value = request[name];
    if (field.selectedIndex < 0) field.value = '';
  }
};

export const isEmpty = (request: SearchRequest): boolean =>
  names.every((name) => request[name] === '');

export const addressOf = (request: SearchRequest): string => {
  const chosen = names.filter((name) => request[name] !== '');
  const query = new URLSearchParams(chosen.map((name) => [name, request[name]])).toString();
  return query === '' ? location.pathname : `${location.pathname}?${query}`;
};

export const filtersOf = (request: SearchRequest): Filters => {
  const kinds = (['chuyenMuc', 'donVi'] as const).filter((kind) => request[kind] !== '');
  return kinds.length === 0
    ? {}
    : { [filterName]: kinds.map((kind) => filterValue(kind, request[kind])) };
};
