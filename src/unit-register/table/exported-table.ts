import { stringify } from 'csv-stringify/sync';
import type { Unit } from '../../content/schema/unit-schema.ts';
import { kindIndex, type KindRegister } from '../../content/unit-kinds/kind-register.ts';
import { headings, type Column } from './column-names.ts';

const cellOf = (unit: Unit, column: Column, kinds: KindRegister): string => {
  if (column === 'kind') return kindIndex(kinds).kinds.get(unit.kind)?.name ?? unit.kind;
  const value = unit[column];
  return typeof value === 'object' ? value.join('; ') : (value ?? '');
};

/**
 * The register as a table in the form that is imported: CSV in UTF-8 with a byte order mark, which Excel
 * needs; references are ids, lists are separated by semicolons.
 */
export const exportedTable = (units: readonly Unit[], kinds: KindRegister): string => {
  const columns = Object.keys(headings) as Column[];
  const rows = units.map((unit) => columns.map((column) => cellOf(unit, column, kinds)));
  return stringify([columns.map((column) => headings[column]), ...rows], {
    bom: true,
    record_delimiter: '\r\n',
    quote_record_delimiter: true,
    escape_formulas: true,
  });
};
