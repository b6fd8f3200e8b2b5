import type { Row } from './address-tables.ts';

/** Printable ASCII and letters of other scripts; no control character, no line break. */
const plainForm = /^[^\p{Cc}\u2028\u2029]+$/u;

/**
 * A word in quotation marks.
 *
 * @throws TypeError if it is empty or contains a control character
 */
export const nginxQuoted = (text: string): string => {
  if (!plainForm.test(text)) throw new TypeError(`nginx: no text: ${JSON.stringify(text)}`);
  return `"${text.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
};

/**
 * A value; nginx has no escape for a `$` that does not begin a variable.
 *
 * @throws TypeError if it contains `$`
 */
export const nginxValue = (text: string): string => {
  if (text.includes('$')) throw new TypeError(`nginx: a variable: ${JSON.stringify(text)}`);
  return nginxQuoted(text);
};

/**
 * A regular expression in quotation marks. nginx keeps a backslash, except before a quotation mark,
 * a backslash and the letters `t`, `r`, `n`, so none of these may follow one.
 *
 * @throws TypeError if one of them does
 */
export const nginxPattern = (source: string): string => {
  if (!plainForm.test(source) || /["']|\\[\\trn]/u.test(source)) {
    throw new TypeError(`nginx: no pattern: ${JSON.stringify(source)}`);
  }
  return `"${source}"`;
};

/** `$ban_tin_…`: our variables in settings that an operator shares with other sites. */
export const nginxVariable = (name: string): string =>
  `$ban_tin_${name.toLowerCase().replaceAll('-', '_')}`;

/** A `map`: sets a variable depending on another one. */
export const nginxMap = (source: string, variable: string, rows: readonly string[]): string =>
  [`map ${source} ${variable} {`, ...rows.map((row) => `    ${row};`), '}', ''].join('\n');

/** For each row, whether another one differs from it only in case. */
const caseVariants = (rows: readonly Row[]): ReadonlySet<string> => {
  const first = new Map<string, string>();
  const found = new Set<string>();
  for (const [key] of rows) {
    const other = first.get(key.toLowerCase());
    if (other === undefined) first.set(key.toLowerCase(), key);
    else found.add(other).add(key);
  }
  return found;
};

/** In a character class only `^` has a special meaning. */
const literally = (text: string): string =>
  text.replaceAll(/[!-.:-@[-^`{-~]/gu, (sign) => (sign === '^' ? String.raw`\^` : `[${sign}]`));

/**
 * The rows of a table of addresses. nginx ignores case in words, as the old portals did; addresses
 * that differ only in case become patterns.
 */
export const nginxRows = (rows: readonly Row[]): string[] => {
  const variants = caseVariants(rows);
  return rows.map(([key, value]) => {
    const word = variants.has(key) ? nginxPattern(`~^${literally(key)}$`) : nginxQuoted(key);
    return `${word} ${nginxValue(value)}`;
  });
};
