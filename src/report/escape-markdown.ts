import { oneLine } from './one-line.ts';

/**
 * Text that is shown literally: no markup, no table border, no link, and no person or issue
 * notified by `@` or `#` (an empty comment separates these from what follows).
 */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]|~$!]/gu, String.raw`\$&`)
    .replaceAll(/[@#]|:(?=\/\/)|\bwww(?=\.)/giu, '$&<!-- -->');
