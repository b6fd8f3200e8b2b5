/** The text of a piece of a page. Only that piece is parsed: the rest could break this page's policy. */
const textOf = (piece: string): string =>
  new DOMParser().parseFromString(piece, 'text/html').documentElement.innerText.trim();

const pieceOf = (page: string, form: RegExp): string => (form.exec(page) ?? [''])[0];

/**
 * What a kept page is called in the list of what can be read: its headline, with the badges of a sample or of
 * an article of which only title and date are known. Empty for what is not read there: text copies, sheets, old addresses,
 * notices of what is gone, the other orders of a board. No search engine may list these, and none of them
 * is an article.
 */
export const savedName = (page: string): string => {
  const dates = pieceOf(page, /<p class="article-dates"[^]*?<\/p>/u);
  if (dates === '' && page.indexOf('<meta name="robots" content="noindex">') >= 0) return '';
  const badges = dates.match(/<span class="badge[^]*?<\/span>/gu) ?? [];
  const title = textOf(pieceOf(page, /<h1[^]*?<\/h1>/u));
  return title && [title, ...badges.map((badge) => `(${textOf(badge)})`)].join(' ');
};
