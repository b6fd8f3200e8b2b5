/** Signs that neither end a field nor are written in two ways, so that the text is what was asked. */
const pairForm = /^([\w.-]+)=([\w.~-]*)$/u;

/**
 * A query as Netlify's `_redirects` names it: one `name=value` a field; `undefined` where it cannot be
 * named. A value such as `:id` would stand for any, a name that occurs twice would count once, and
 * whether Netlify compares escaped signs before or after it reads them is not documented.
 */
export const netlifyQuery = (query: string): string[] | undefined => {
  const pairs = query.split('&');
  const names = new Set(pairs.map((pair) => pairForm.exec(pair)?.[1]));
  return names.has(undefined) || names.size < pairs.length ? undefined : pairs;
};
