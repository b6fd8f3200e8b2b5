/** At an old address whose page depends on its query: on to the choice that has this query. */
export const leadOn = (): void => {
  const query = location.search.slice(1);
  const choices = document.querySelectorAll<HTMLAnchorElement>('a[data-query]');
  const chosen = query && [...choices].find((choice) => choice.dataset['query'] === query);
  if (chosen) location.replace(chosen.href);
};
