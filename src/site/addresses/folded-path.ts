/** `/a`, `/a/` and `/A/` would meet on one host or another. */
export const foldedPath = (path: string): string =>
  path.toLowerCase().replace(/(?:\/index\.html|\/)$/u, '');
