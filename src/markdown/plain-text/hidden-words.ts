/**
 * A text without the comments that editors hide from readers, and without the space before them.
 */
export const withoutComments = (text: string): string =>
  text.includes('<!--') ? text.replaceAll(/\s*<!--[^]*?-->/gu, '') : text;
