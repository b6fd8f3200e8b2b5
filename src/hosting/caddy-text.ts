import type { Row } from './address-tables.ts';

/** No quotation mark, no `\`, and none of the signs between which Caddy puts variables. */
const valueForm = /^[^\p{Cc}\u2028\u2029"`\\{}]*$/u;

/**
 * A value between quotation marks.
 *
 * @throws TypeError when it could end there or begin a variable
 */
export const caddyValue = (text: string): string => {
  if (!valueForm.test(text)) throw new TypeError(`Caddy: no value: ${JSON.stringify(text)}`);
  return `"${text}"`;
};

/**
 * A regular expression: between backquotes a backslash is a backslash.
 *
 * @throws TypeError when it holds a backquote, a line break or what begins a variable
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

/** The value of a variable by that of another one; nothing where no row fits. */
export const caddyMap = (source: string, variable: string, rows: readonly Row[]): string[] =>
  caddyBlock(`map ${source} {${variable}}`, [
    ...rows.map(([key, value]) => `${caddyValue(key)} ${caddyValue(value)}`),
    'default ""',
  ]);
