const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/uy;

/**
 * The rows of a CSV text by the grammar of RFC 4180.
 *
 * @throws Error if the text violates the grammar
 */
export const parseCsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  field.lastIndex = 0;
  for (;;) {
    const found = field.exec(text);
    if (!found) throw new Error(`no CSV at ${field.lastIndex}`);
    const [, written = '', end] = found;
    const value = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
    rows.at(-1)?.push(value);
    if (end === '') return rows;
    if (end === '\r\n') rows.push([]);
  }
};
