import { oneLine } from './one-line.ts';

/**
 * Text that shows as it stands: no markup, no table border, no link, and no person or issue
 * called by `@` or `#` (an empty comment parts these from what follows).
 */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]|~$!]/gu, String.raw`\$&`)
    .replaceAll(/[@#]|:(?=\/\/)|\bwww(?=\.)/giu, '$&<!-- -->');
