import { cleanLine } from '../import/draft/clean-text.ts';
import type { ListedAddress } from './listed-address.ts';

/** `https://host/…`, `//host/…`, `/…`, or `host.vn/…`. */
const addressForm = /^(?:[a-z][a-z0-9+.-]*:\/\/|\/|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[:/?]|$))/iu;

/** Names of columns in the first line of an exported table. */
const columnName = /^(?:url|link|address|path|loc|title|địa chỉ|đường dẫn|tiêu đề|tên bài)$/iu;

type Separator = ',' | ';' | '\t';

/** The fields of one line of CSV (RFC 4180): quoted ones may contain the separator. */
const quotedFields = (line: string, separator: Separator): string[] => {
  const field = new RegExp(`"((?:[^"]|"")*)"?([^${separator}]*)(?:${separator}|$)`, 'uy');
  const plain = new RegExp(`([^${separator}]*)(?:${separator}|$)`, 'uy');
  const fields: string[] = [];
  for (let at = 0; at < line.length;) {
    const form = line[at] === '"' ? field : plain;
    form.lastIndex = at;
    const [whole = '', text = '', behind = ''] = form.exec(line) ?? [];
    fields.push(`${form === field ? text.replaceAll('""', '"') : text}${behind}`);
    at += Math.max(1, whole.length);
  }
  return fields;
};

/** An address may contain `,` and `;`; they end it only before words. */
const endOfAddress = /[,;](?=\s*(?:$|[^,;]*[\s\P{ASCII}]))/u;

/** The separator, found next to a field in quotation marks. */
const besideQuotes = /^"(?:[^"]|"")*"([,;\t])|([,;\t])"/u;

const fieldsOf = (line: string): string[] => {
  const [, behind, before] = besideQuotes.exec(line) ?? [];
  const separator = behind ?? before ?? (line.includes('\t') ? '\t' : undefined);
  if (separator !== undefined) return quotedFields(line, separator as Separator);
  const end = endOfAddress.exec(line)?.index;
  return end === undefined ? [line] : [line.slice(0, end), line.slice(end + 1)];
};

const rowOf = (line: string, typed: readonly string[]): ListedAddress => {
  const fields = typed.map(cleanLine);
  const at = fields.findIndex((field) => addressForm.test(field));
  if (at < 0) return { text: cleanLine(line) };
  const title = fields.find((field, index) => index !== at && /\p{L}/u.test(field));
  return { text: fields[at] ?? '', ...(title !== undefined && { title }) };
};

/** The format of a table, found in a first line with column names. */
const tableOf = (line: string): { separator: Separator; columns: number } | undefined => {
  const separator = (['\t', ';', ','] as const).find((sign) => line.includes(sign)) ?? ',';
  const names = quotedFields(line, separator).map(cleanLine);
  const isHeading =
    names.some((name) => columnName.test(name)) && !names.some((name) => addressForm.test(name));
  return isHeading ? { separator, columns: names.length } : undefined;
};

/** A title without quotation marks may contain the separator. */
const joined = (fields: readonly string[], columns: number, separator: Separator): string[] => [
  ...fields.slice(0, columns - 1),
  fields.slice(columns - 1).join(separator),
];

/** The addresses of a plain list: one on each line, followed by its title; `#` begins a comment. */
export const listRows = (text: string): ListedAddress[] => {
  const lines = text.split(/\r\n?|\n/u).filter((line) => {
    const clean = cleanLine(line);
    return clean !== '' && !clean.startsWith('#');
  });
  const table = tableOf(lines[0] ?? '');
  if (!table) return lines.map((line) => rowOf(line, fieldsOf(line)));
  const { separator, columns } = table;
  return lines
    .slice(1)
    .map((line) => rowOf(line, joined(quotedFields(line, separator), columns, separator)));
};
