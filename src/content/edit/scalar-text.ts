import { stringify } from 'yaml';

/** A value that stands on one line of YAML. */
export type ScalarValue = string | number | boolean | null;

/** How a scalar is written: without quotation marks where it can be, or in one kind of them. */
export type ScalarStyle = 'plain' | 'single' | 'double';

/** Plain within `[…]` and `{…}` too, whatever stands beside it. */
const isPlainAnywhere = (text: string): boolean => !/[,[\]{}]/u.test(text);

/** Without the line end of the library; other blanks at the end belong to the text. */
const unended = (line: string): string => line.replace(/\n$/u, '');

/** YAML's double-quoted form of a text; it can hold any. */
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

/** A value as YAML on one line, from which the same value is read again. */
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
