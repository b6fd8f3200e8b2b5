import { html, type Html } from '../html/html.ts';
import { foldText, unfoldText } from './fold-text.ts';
import { filterName, filterValue } from './search-filter.ts';

/** An article as the search knows it. */
export interface SearchDocument {
  /** The href within the site, with the site's base path. */
  readonly url: string;
  readonly title: string;
  readonly standfirst: string | undefined;
  /** ISO day, or month. */
  readonly date: string;
  /** The date as it is shown. */
  readonly dateText: string;
  /** The category's name. */
  readonly category: string;
  /** The names of the units. */
  readonly units: readonly string[];
  /** Plain text of the body. */
  readonly text: string;
}

/** Newest first; Pagefind keeps this order where no words decide. */
export const compareDocuments = (a: SearchDocument, b: SearchDocument): number => {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  if (a.url !== b.url) return a.url < b.url ? -1 : 1;
  return 0;
};

const filterElement = (value: string): Html =>
  html`<i data-pagefind-ignore data-pagefind-filter="${filterName}">${value}</i>`;

const metaElement = (name: string, value: string): Html =>
  html`<i data-pagefind-ignore data-pagefind-meta="${name}">${value}</i>`;

/**
 * Unfolding moves tone marks to their old places; a title that has them elsewhere is kept as it
 * is.
 */
const titleAsWritten = (title: string): Html | false =>
  unfoldText(foldText(title)) !== title && metaElement('titleAsWritten', title);

/**
 * The page that Pagefind indexes for an article, folded. A filter's value needs an element of its
 * own. The text begins with the title; `excerptOf` relies on this.
 */
export const recordOf = (document: SearchDocument): Html => {
  const { title, standfirst, date, dateText, category, units, text } = document;
  return html`<!doctype html>
<html lang="vi"><head><title>${foldText(title)}</title></head><body data-pagefind-body>
${filterElement(filterValue('chuyenMuc', category))}
${units.map((unit) => filterElement(filterValue('donVi', unit)))}
${metaElement('date', date)}${metaElement('dateText', dateText)}${metaElement('category', category)}${titleAsWritten(title)}
<h1 data-pagefind-weight="10" data-pagefind-meta="title">${foldText(title)}</h1>
${standfirst !== undefined && html`<p data-pagefind-weight="3">${foldText(standfirst)}</p>`}
<p>${foldText(text)}</p>
</body></html>`;
};
