/** Rows of a table by the names of its columns. */
export type SqlRow = Readonly<Record<string, string | undefined>>;

/** A row's values up to its closing bracket, from a position behind the opening one. */
const valuesFrom = (sql: string, from: number): { values: (string | undefined)[]; end: number } => {
  const values: (string | undefined)[] = [];
  let at = from;
  while (at < sql.length) {
    while (/[\s,]/u.test(sql[at] ?? '')) at += 1;
    if (sql[at] === ')') return { values, end: at + 1 };
    if (sql[at] === "'") {
      const { text, end } = quotedFrom(sql, at + 1);
      values.push(text);
      at = end;
    } else {
      const [word = ''] = /^[^,)]*/u.exec(sql.slice(at, at + 64)) ?? [];
      values.push(/^null$/iu.test(word.trim()) ? undefined : word.trim());
      at += Math.max(1, word.length);
    }
  }
  return { values, end: at };
};

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '', Z: '' };

/** A quoted text of MySQL: `\'` and `''` are quotation marks within it. */
const quotedFrom = (sql: string, from: number): { text: string; end: number } => {
  const parts: string[] = [];
  let at = from;
  for (const pattern = /\\[^]|''|'/gu; ;) {
    pattern.lastIndex = at;
    const found = pattern.exec(sql);
    if (!found) return { text: parts.join('') + sql.slice(at), end: sql.length };
    parts.push(sql.slice(at, found.index));
    at = found.index + found[0].length;
    if (found[0] === "'") return { text: parts.join(''), end: at };
    const sign = found[0].slice(1);
    parts.push(escapes[sign] ?? sign);
  }
};

const namesIn = (list: string): string[] =>
  [...list.matchAll(/`(\w+)`/gu)].map(([, name = '']) => name);

/** The columns of a table as its definition has them, for rows that do not name theirs. */
const columnsOf = (sql: string, table: string): string[] => {
  const [, body = ''] =
    new RegExp(`CREATE TABLE (?:IF NOT EXISTS )?\`${table}\`\\s*\\(([^]*?)\\n\\)`, 'iu').exec(
      sql,
    ) ?? [];
  return [...body.matchAll(/^\s*`(\w+)`/gmu)].map(([, name = '']) => name);
};

/** Every row of the tables whose names match, in a dump of MySQL. */
export const sqlRows = (
  sql: string,
  tables: RegExp,
): { readonly table: string; readonly row: SqlRow }[] => {
  const rows: { table: string; row: SqlRow }[] = [];
  for (const { 1: table = '', 2: list, 0: whole, index } of sql.matchAll(
    /INSERT (?:IGNORE )?INTO `(\w+)`\s*(\([^)]*\))?\s*VALUES\s*/giu,
  )) {
    if (!tables.test(table)) continue;
    const columns = list === undefined ? columnsOf(sql, table) : namesIn(list);
    let at = index + whole.length;
    while (sql[at] === '(') {
      const { values, end } = valuesFrom(sql, at + 1);
      rows.push({
        table,
        row: Object.fromEntries(columns.map((name, column) => [name, values[column]])),
      });
      at = end;
      while (/[\s,]/u.test(sql[at] ?? '')) at += 1;
    }
  }
  return rows;
};
