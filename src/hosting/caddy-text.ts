import type { Row } from './address-tables.ts';

/** No quotation mark, no `\`, and no braces, which mark variables in Caddy. */
const valueForm = /^[^\p{Cc}\u2028\u2029"`\\{}]*$/u;

/**
 * A value in quotation marks.
 *
 * @throws TypeError if something in it could end the quotation or begin a variable
 */
export const caddyValue = (text: string): string => {
  if (!valueForm.test(text)) throw new TypeError(`Caddy: no value: ${JSON.stringify(text)}`);
  return `"${text}"`;
};

/**
 * A regular expression: between backquotes a backslash has no special meaning.
 *
 * @throws TypeError if it contains a backquote, a line break or the beginning of a variable
 */
export const caddyPattern = (source: string): string => {
  if (/[\p{Cc}\u2028\u2029`]|\{\$/u.test(source)) {
    throw new TypeError(`Caddy: no pattern: ${JSON.stringify(source)}`);
  }
  return `\`${source}\``;
};

export const caddyBlock = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...lines.map((line) => `\t${line}`),
  '}',
];

/** Sets a variable depending on another one; empty if no row matches. */
export const caddyMap = (source: string, variable: string, rows: readonly Row[]): string[] =>
  caddyBlock(`map ${source} {${variable}}`, [
    ...rows.map(([key, value]) => `${caddyValue(key)} ${caddyValue(value)}`),
    'default ""',
  ]);
