import { stringify } from 'yaml';

/** A value that fits on one line of YAML. */
export type ScalarValue = string | number | boolean | null;

/** How a scalar is written: plain where possible, or in one kind of quotation marks. */
export type ScalarStyle = 'plain' | 'single' | 'double';

/** Plain also inside `[…]` and `{…}`, whatever is next to it. */
const isPlainAnywhere = (text: string): boolean => !/[,[\]{}]/u.test(text);

/** Without the line end that the library adds; other white space at the end belongs to the text. */
const unended = (line: string): string => line.replace(/\n$/u, '');

/** YAML's double-quoted form, which can hold any text. */
export const doubleQuoted = (text: string): string =>
  unended(
    stringify(text, {
      defaultStringType: 'QUOTE_DOUBLE',
      doubleQuotedAsJSON: true,
      lineWidth: 0,
    }),
  );

const plainOrQuoted = (text: string): string => {
  const plain = unended(stringify(text, { lineWidth: 0 }));
  return plain.includes('\n') || text.trim() !== text ? doubleQuoted(text) : plain;
};

/** A value as YAML on one line, from which the same value is parsed again. */
export const scalarText = (
  value: ScalarValue,
  style: ScalarStyle = 'plain',
  isInFlow = false,
): string => {
  if (typeof value !== 'string') return String(value);
  if (style === 'single' && /^[^\p{Cc}\u2028\u2029]*$/u.test(value)) {
    return `'${value.replaceAll("'", "''")}'`;
  }
  if (style !== 'plain' || (isInFlow && !isPlainAnywhere(value))) return doubleQuoted(value);
  return plainOrQuoted(value);
};
