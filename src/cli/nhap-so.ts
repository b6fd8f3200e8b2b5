import { writeFile } from 'node:fs/promises';
import { faultCode } from '../file-system/fault-code.ts';
import { readImport } from '../import/read-import.ts';
import { notWritten } from '../operation/not-written.ts';
import { OperationError } from '../operation/operation-error.ts';
import { exportedTable } from '../unit-register/table/exported-table.ts';
import { readTable } from '../unit-register/table/read-table.ts';
import { tableChanges, type TableChanges } from '../unit-register/table/table-changes.ts';
import { unitTable, type UnitTable } from '../unit-register/table/table-head.ts';
import { changeUnits, readUnitContent } from './change-units.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { folderOf } from './options.ts';

/** How many rows a report names. */
const mostShown = 40;

const rowLines = (problems: TableChanges['problems']): string =>
  problems
    .slice(0, mostShown)
    .map(({ line, text }) => `  dòng ${line}: ${text}\n`)
    .join('') +
  (problems.length > mostShown ? `  … và ${problems.length - mostShown} dòng nữa\n` : '');

const tableLines = ({ columns, unknown, rows }: UnitTable, label: string): string =>
  [
    `${label}: ${rows.length} dòng; cột: ${columns.map(([column, heading]) => `${heading} (${column})`).join(', ')}.\n`,
    unknown.length > 0 ? `Không dùng cột: ${unknown.filter(Boolean).join(', ')}.\n` : '',
  ].join('');

/**
 * Takes units from a table in CSV or Excel form into `units.yaml`.
 *
 * @throws OperationError `IMPORT_…`, `TABLE_…`, `CONTENT_FAULTY`, `REGISTER_FORM`
 */
export const importUnitTable = async (
  typed: string,
  flags: { readonly content: string; readonly dryRun?: boolean },
): Promise<ExitStatus> => {
  const source = folderOf(typed);
  const rows = await readTable(await readImport(source.path), source.label);
  const table = unitTable(rows, source.label);
  const unitContent = await readUnitContent(folderOf(flags.content));
  const { units, kinds } = unitContent.content;
  const { changes, problems, unchanged } = tableChanges(table, units, kinds);
  process.stdout.write(tableLines(table, source.label));
  const faults = problems.filter(({ isFault }) => isFault);
  const notes = problems.filter(({ isFault }) => !isFault);
  if (notes.length > 0) process.stdout.write(`Cần xem lại:\n${rowLines(notes)}`);
  if (faults.length > 0) {
    process.stderr.write(`Chưa ghi gì: bảng có ${faults.length} lỗi:\n${rowLines(faults)}`);
    return exitStatus.contentFaults;
  }
  const more = unchanged > 0 ? `Giữ nguyên ${unchanged} đơn vị.\n` : '';
  return changeUnits(unitContent, changes, { isDry: flags.dryRun === true, more });
};

/**
 * Writes the units as a table that can be imported again.
 *
 * @throws OperationError `TABLE_EXPORT_…`, `CONTENT_FAULTY`, `FILE_NOT_WRITTEN`
 */
export const exportUnitTable = async (
  typed: string,
  flags: { readonly content: string },
): Promise<ExitStatus> => {
  const { path, label: file } = folderOf(typed);
  if (!/\.csv$/iu.test(path)) throw new OperationError('TABLE_EXPORT_FORM', { file });
  const { content } = await readUnitContent(folderOf(flags.content));
  try {
    await writeFile(path, exportedTable(content.units, content.kinds), { flag: 'wx' });
  } catch (error) {
    if (faultCode(error) === 'EEXIST') throw new OperationError('TABLE_EXPORT_TAKEN', { file });
    throw notWritten(file, error);
  }
  process.stdout.write(`Đã ghi ${content.units.length} đơn vị ra ${file}.\n`);
  return exitStatus.ok;
};
