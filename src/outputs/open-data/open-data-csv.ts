import { stringify } from 'csv-stringify/sync';

/** A record of a register: words, numbers, claims and lists of words by the name of the field. */
type CsvRecord = Readonly<Record<string, unknown>>;

const cellOf = (value: unknown): string => {
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join('; ') : String(value);
};

/**
 * The register as CSV (RFC 4180): comma, CRLF, a header line; UTF-8 with a byte order mark, without
 * which Excel assumes another encoding. A cell that a spreadsheet would treat as a formula gets an
 * apostrophe before it (OWASP, CSV Injection): it begins with `=`, `+`, `-`, `@`, tab or CR.
 *
 * @param names the fields in the order of the columns
 */
export const registerCsv = (names: readonly string[], records: readonly CsvRecord[]): string => {
  const rows = records.map((record) => names.map((name) => cellOf(record[name])));
  return stringify([names, ...rows], {
    bom: true,
    record_delimiter: '\r\n',
    /** Many readers end a row at a lone CR or LF in a cell unless it is quoted. */
    quote_record_delimiter: true,
    escape_formulas: true,
  });
};
