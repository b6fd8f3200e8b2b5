import { stringify } from 'csv-stringify/sync';
import { openDataFields, type ArticleRecord } from '../../site/plain-pages/open-data-schema.ts';

const cellOf = (value: ArticleRecord[keyof ArticleRecord]): string => {
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join('; ') : String(value);
};

/**
 * The register as CSV (RFC 4180): comma, CRLF, a header line; UTF-8 with a byte order mark, without
 * which Excel assumes another encoding. A cell that a spreadsheet would treat as a formula gets an
 * apostrophe before it (OWASP, CSV Injection): it begins with `=`, `+`, `-`, `@`, tab or CR.
 */
export const registerCsv = (records: readonly ArticleRecord[]): string => {
  const names = openDataFields.map(({ name }) => name);
  const rows = records.map((record) => names.map((name) => cellOf(record[name])));
  return stringify([names, ...rows], {
    bom: true,
    record_delimiter: '\r\n',
    /** Many readers end a row at a lone CR or LF in a cell unless it is quoted. */
    quote_record_delimiter: true,
    escape_formulas: true,
  });
};
