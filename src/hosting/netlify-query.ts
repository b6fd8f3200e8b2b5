/** Characters that do not end a field and have only one spelling. */
const pairForm = /^([\w.-]+)=([\w.~-]*)$/u;

/**
 * A query in the form of Netlify's `_redirects`: one `name=value` for each field; `undefined` if
 * that is not possible. A value such as `:id` would match anything, a name that occurs twice would
 * count once, and whether Netlify decodes escapes before it compares them is not documented.
 */
export const netlifyQuery = (query: string): string[] | undefined => {
  const pairs = query.split('&');
  const names = new Set(pairs.map((pair) => pairForm.exec(pair)?.[1]));
  return names.has(undefined) || names.size < pairs.length ? undefined : pairs;
};
