import {
  emptyRequest,
  requestNames,
  type SearchRequest,
} from '../../../src/search/query/search-request.ts';

type Values = { readonly get: (name: string) => FormDataEntryValue | null };

const requestFrom = (values: Values): SearchRequest => {
  const request: Record<keyof SearchRequest, string> = { ...emptyRequest };
  for (const name of requestNames) {
    const value = values.get(name);
    if (typeof value === 'string') request[name] = value.trim().normalize('NFC');
  }
  return request;
};

export const requestInAddress = (): SearchRequest =>
  requestFrom(new URLSearchParams(location.search));

export const requestInForm = (form: HTMLFormElement): SearchRequest =>
  requestFrom(new FormData(form));

/**
 * Puts the request into the form and returns what the form offers of it; any other choice becomes
 * "all".
 */
export const showRequest = (request: SearchRequest, form: HTMLFormElement): SearchRequest => {
  for (const name of requestNames) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = request[name];
    if (!(field instanceof HTMLSelectElement)) continue;
    field.value = request[name];
    if (field.selectedIndex < 0) field.value = '';
  }
  return { ...requestInForm(form), dung: request.dung };
};

export const isEmpty = (request: SearchRequest): boolean =>
  requestNames.every((name) => name === 'sap' || name === 'dung' || request[name] === '');

export const addressOf = (request: SearchRequest): string => {
  const query = new URLSearchParams();
  for (const name of requestNames) if (request[name] !== '') query.set(name, request[name]);
  const asked = query.toString();
  return asked === '' ? location.pathname : `${location.pathname}?${asked}`;
};
