/** A text without what editors hide from readers in comments, and without the space before them. */
export const withoutComments = (text: string): string =>
  text.includes('<!--') ? text.replaceAll(/\s*<!--[^]*?-->/gu, '') : text;
