/**
 * The text of a fragment of a page. Only the fragment is parsed, because the rest could violate
 * this page's policy.
 */
const textOf = (piece: string): string =>
  new DOMParser().parseFromString(piece, 'text/html').documentElement.innerText.trim();

const pieceOf = (page: string, form: RegExp): string => (form.exec(page) ?? [''])[0];

/**
 * The name of a cached page in the list of pages that can be read: its headline, with the badges of
 * a sample or a stub. Empty for pages that are not meant for reading there: text copies, sheets,
 * old addresses, tombstones, the other orders of a board. These are the pages that search engines
 * may not list and that are not articles.
 */
export const savedName = (page: string): string => {
  const dates = pieceOf(page, /<p class="article-dates"[^]*?<\/p>/u);
  if (dates === '' && page.indexOf('<meta name="robots" content="noindex">') >= 0) return '';
  const badges = dates.match(/<span class="badge[^]*?<\/span>/gu) ?? [];
  const title = textOf(pieceOf(page, /<h1[^]*?<\/h1>/u));
  return title && [title, ...badges.map((badge) => `(${textOf(badge)})`)].join(' ');
};
