/**
 * The regular expression, without anchors, of a header rule's path: `*` is any text, `:name` one segment.
 * It is read the same by JavaScript, PCRE (nginx) and RE2 (Caddy).
 */
export const patternSource = (path: string): string =>
  path
    .replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll(/:[a-z]\w*/giu, '[^/]+');
