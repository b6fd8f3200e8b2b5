/** The elements of `/tim-kiem/` that the search uses. */
export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly words: HTMLInputElement;
  readonly results: HTMLElement;
  readonly status: HTMLElement;
  /** The corrected query that was searched for instead of the typed one. */
  readonly meant: HTMLElement;
  readonly leftOut: HTMLElement;
  readonly list: HTMLElement;
  readonly names: HTMLElement;
  readonly more: HTMLElement;
  /** The folder of the index. */
  readonly index: string;
}

const byId = (id: string): HTMLElement | null => document.getElementById(id);

/** `undefined` on a page without a search. */
export const findSearchPage = (): SearchPage | undefined => {
  const [results, status, list] = [byId('ket_qua'), byId('ket_qua_so'), byId('ket_qua_bai')];
  const [meant, leftOut] = [byId('ket_qua_y'), byId('ket_qua_bo')];
  const [more, names] = [byId('ket_qua_nua'), byId('ten_trang')];
  const [form, words] = [byId('tim_kiem'), byId('q_tu_khoa')];
  if (!(form instanceof HTMLFormElement) || !(words instanceof HTMLInputElement)) return undefined;
  if (!results || !status || !list || !meant || !leftOut || !more || !names) return undefined;
  const index = results.dataset['index'] ?? '';
  return { form, words, results, status, list, meant, leftOut, more, names, index };
};
