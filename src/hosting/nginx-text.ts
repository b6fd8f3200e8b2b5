import type { Row } from './address-tables.ts';

/** Printable ASCII and the letters of other scripts; no control character, no line break. */
const plainForm = /^[^\p{Cc}\u2028\u2029]+$/u;

/**
 * A word between quotation marks.
 *
 * @throws TypeError when it is empty or holds a control character
 */
export const nginxQuoted = (text: string): string => {
  if (!plainForm.test(text)) throw new TypeError(`nginx: no text: ${JSON.stringify(text)}`);
  return `"${text.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
};

/**
 * A value; nginx has no way to write a `$` that begins no variable.
 *
 * @throws TypeError when it holds `$`
 */
export const nginxValue = (text: string): string => {
  if (text.includes('$')) throw new TypeError(`nginx: a variable: ${JSON.stringify(text)}`);
  return nginxQuoted(text);
};

/**
 * A regular expression between quotation marks: nginx leaves a backslash as it is, but before a
 * quotation mark, a backslash and the letters `t`, `r`, `n`, so none of these may follow one.
 *
 * @throws TypeError when one does
 */
export const nginxPattern = (source: string): string => {
  if (!plainForm.test(source) || /["']|\\[\\trn]/u.test(source)) {
    throw new TypeError(`nginx: no pattern: ${JSON.stringify(source)}`);
  }
  return `"${source}"`;
};

/** `$ban_tin_…`: the names of our variables in settings that an operator shares with other sites. */
export const nginxVariable = (name: string): string =>
  `$ban_tin_${name.toLowerCase().replaceAll('-', '_')}`;

/** A `map`: the value of a variable by that of another one. */
export const nginxMap = (source: string, variable: string, rows: readonly string[]): string =>
  [`map ${source} ${variable} {`, ...rows.map((row) => `    ${row};`), '}', ''].join('\n');

/** For each row whether another one differs from it in capitals alone. */
const twins = (rows: readonly Row[]): ReadonlySet<string> => {
  const first = new Map<string, string>();
  const found = new Set<string>();
  for (const [key] of rows) {
    const other = first.get(key.toLowerCase());
    if (other === undefined) first.set(key.toLowerCase(), key);
    else found.add(other).add(key);
  }
  return found;
};

/** `^` alone has a meaning of its own between brackets. */
const literally = (text: string): string =>
  text.replaceAll(/[!-.:-@[-^`{-~]/gu, (sign) => (sign === '^' ? String.raw`\^` : `[${sign}]`));

/**
 * The rows of a table of addresses. nginx looks words up without regard to capitals, which is how
 * the old portals had it too; addresses that differ in nothing else are told apart by patterns.
 */
export const nginxRows = (rows: readonly Row[]): string[] => {
  const told = twins(rows);
  return rows.map(([key, value]) => {
    const word = told.has(key) ? nginxPattern(`~^${literally(key)}$`) : nginxQuoted(key);
    return `${word} ${nginxValue(value)}`;
  });
};
