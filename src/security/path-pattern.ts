/**
 * The regular expression, without anchors, of a header rule's path: `*` is any text, `:name` one
 * segment. JavaScript, PCRE (nginx) and RE2 (Caddy) interpret it in the same way.
 */
export const patternSource = (path: string): string =>
  path
    .replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll(/:[a-z]\w*/giu, '[^/]+');
