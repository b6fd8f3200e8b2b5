const linksIn = (markup: string): string[] =>
  [...markup.matchAll(/ (?:href|src)="(\/[^"]*)"/gu)].map(([, target]) => target ?? '');

/** Every address within the site in a view: its links, and those of its rendered text. */
export const hrefsOf = (view: unknown): string[] => {
  if (typeof view !== 'object' || view === null) return [];
  return Object.entries(view).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value !== 'string') return hrefsOf(value);
    if (/href$/iu.test(name)) return /^https?:/u.test(value) ? [] : [value];
    return name === 'body' ? linksIn(value) : [];
  });
};
