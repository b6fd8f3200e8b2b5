/** The parts of `/tim-kiem/` that the search works with. */
export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly words: HTMLInputElement;
  readonly results: HTMLElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLElement;
  readonly older: HTMLElement;
  readonly index: string;
  /** With an index, newest first. */
  readonly years: readonly string[];
}

const byId = (id: string): HTMLElement | null => document.getElementById(id);

/** `undefined` on a page that has no search. */
export const findSearchPage = (): SearchPage | undefined => {
  const [results, status, list] = [byId('ket_qua'), byId('ket_qua_so'), byId('ket_qua_bai')];
  const [more, older] = [byId('ket_qua_nua'), byId('ket_qua_cu')];
  const [form, words] = [byId('tim_kiem'), byId('q_tu_khoa')];
  if (!(form instanceof HTMLFormElement) || !(words instanceof HTMLInputElement)) return undefined;
  if (!results || !status || !list || !more || !older) return undefined;
  const years = (results.dataset['years'] ?? '').split(' ').filter((year) => year !== '');
  const index = results.dataset['index'] ?? '';
  return { form, words, results, status, list, more, older, index, years };
};
