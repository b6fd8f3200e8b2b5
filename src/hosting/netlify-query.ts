/** Characters that neither end a field nor can be written in two ways. */
const pairForm = /^([\w.-]+)=([\w.~-]*)$/u;

/**
 * A query as Netlify's `_redirects` writes it: one `name=value` for each field; `undefined` where
 * that is not possible. A value such as `:id` would match anything, a name that occurs twice
 * would count once, and whether Netlify decodes escapes before it compares them is not
 * documented.
 */
export const netlifyQuery = (query: string): string[] | undefined => {
  const pairs = query.split('&');
  const names = new Set(pairs.map((pair) => pairForm.exec(pair)?.[1]));
  return names.has(undefined) || names.size < pairs.length ? undefined : pairs;
};
