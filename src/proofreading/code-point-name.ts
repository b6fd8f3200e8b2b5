/** The name of an invisible character in a report. @example codePointName('\u200B') // 'U+200B' */
export const codePointName = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
