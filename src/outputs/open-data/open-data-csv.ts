import { stringify } from 'csv-stringify/sync';

/** A value of a record; absent if it is not known. */
type Value = string | number | boolean | readonly string[] | undefined;

/** A record of a register, by the names of its fields. */
export type CsvRecord = Readonly<Record<string, Value>>;

const cellOf = (value: Value): string => {
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
