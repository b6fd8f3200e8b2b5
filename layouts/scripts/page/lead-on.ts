/** At an old address whose target depends on the query: goes on to the choice with this query. */
export const leadOn = (): void => {
  const query = location.search.slice(1);
  const choices = document.querySelectorAll<HTMLAnchorElement>('a[data-query]');
  const chosen = query && [...choices].find((choice) => choice.dataset['query'] === query);
  if (chosen) location.replace(chosen.href);
};
