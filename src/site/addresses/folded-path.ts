/** `/a`, `/a/` and `/A/` would collide on some hosts. */
export const foldedPath = (path: string): string =>
  path.toLowerCase().replace(/(?:\/index\.html|\/)$/u, '');
