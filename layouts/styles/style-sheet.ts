import { readFileSync } from 'node:fs';

const squeeze = (css: string): string =>
  css
    .replaceAll(/\/\*[^]*?\*\//gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?([{};,>]) ?/gu, '$1')
    .trim();

/** The site's one style sheet, read once, without comments and line breaks. */
export const styleSheet = squeeze(readFileSync(new URL('site.css', import.meta.url), 'utf8'));
