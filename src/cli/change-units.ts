import { confirm } from '@clack/prompts';
import { join } from 'node:path';
import { EditError } from '../content/edit/yaml-spans.ts';
import { replaceFile, WritePlaceError } from '../content/edit/write-file.ts';
import type { Content } from '../content/content.ts';
import { parseContent } from '../content/parse/parse-content.ts';
import type { Problem } from '../content/problem.ts';
import { readSourceFiles } from '../content/read/read-source-files.ts';
import { nothingHeld } from '../content/read/held-files.ts';
import type { SourceFile } from '../content/read/source-file.ts';
import { notWritten } from '../operation/not-written.ts';
import { OperationError } from '../operation/operation-error.ts';
import { checkedChanges, unitsFile } from '../unit-register/changes/checked-changes.ts';
import { shownChanges } from '../unit-register/changes/shown-changes.ts';
import type { UnitChange } from '../unit-register/changes/unit-change.ts';
import { answerOf } from './ask.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import type { Folder } from './options.ts';

/** The content that a command changes the units of. */
export interface UnitContent {
  readonly folder: Folder;
  readonly files: readonly SourceFile[];
  readonly content: Content;
}

/** How many faults of the changed register are shown. */
const mostShown = 20;

/** @throws OperationError `CONTENT_FAULTY` if the register has faults, which must be mended first */
export const readUnitContent = async (folder: Folder): Promise<UnitContent> => {
  const { files } = await readSourceFiles(folder.path, folder.label, nothingHeld);
  const { content, problems } = parseContent(files, folder.label);
  const file = `${folder.label}/${unitsFile}`;
  const isFaulty = problems.some((each) => each.file === file && each.severity === 'error');
  if (!content || isFaulty) {
    throw new OperationError('CONTENT_FAULTY', {
      file: content ? file : `${folder.label}/site.yaml`,
    });
  }
  return { folder, files, content };
};

const problemLines = (problems: readonly Problem[]): string =>
  problems
    .slice(0, mostShown)
    .map(({ code, message, hint }) => `  [${code}] ${message}; ${hint}\n`)
    .join('') +
  (problems.length > mostShown ? `  … và ${problems.length - mostShown} lỗi nữa\n` : '');

const say = (text: string): void => {
  process.stdout.write(text);
};

const isAgreed = async (): Promise<boolean> => {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return true;
  const terminal = { input: process.stdin, output: process.stdout };
  return answerOf(
    confirm({ ...terminal, message: 'Ghi những thay đổi trên?', active: 'Ghi', inactive: 'Thôi' }),
  );
};

/** @throws OperationError `FILE_NOT_WRITTEN` */
const write = async (path: string, file: string, text: string): Promise<void> => {
  try {
    await replaceFile(path, text);
  } catch (error) {
    if (error instanceof WritePlaceError) throw new OperationError('REGISTER_FORM', { file });
    throw notWritten(file, error);
  }
};

/**
 * Shows changes of the units, checks the content with them, and writes them: on a terminal after a question.
 *
 * @param more what else to show before the question
 * @throws OperationError `REGISTER_FORM`, `FILE_NOT_WRITTEN`
 */
export const changeUnits = async (
  { folder, files, content }: UnitContent,
  changes: readonly UnitChange[],
  { isDry, more = '' }: { readonly isDry: boolean; readonly more?: string },
): Promise<ExitStatus> => {
  const file = `${folder.label}/${unitsFile}`;
  if (changes.length === 0) {
    say(`Không có gì để ghi: ${file} đã như vậy.\n${more}`);
    return exitStatus.ok;
  }
  let checked;
  try {
    checked = checkedChanges(files, folder.label, content.units, changes);
  } catch (error) {
    if (error instanceof EditError) throw new OperationError('REGISTER_FORM', { file });
    throw error;
  }
  say(`Thay đổi trong ${file}:\n${shownChanges(changes, content.units)}${more}`);
  if (checked.errors.length > 0) {
    process.stderr.write(
      `Chưa ghi gì: ghi như vậy thì sổ có lỗi:\n${problemLines(checked.errors)}`,
    );
    return exitStatus.contentFaults;
  }
  if (checked.warnings.length > 0) say(`Cần xem lại:\n${problemLines(checked.warnings)}`);
  if (isDry) {
    say('Chưa ghi gì (--dry-run).\n');
    return exitStatus.ok;
  }
  if (!(await isAgreed())) {
    say('Chưa ghi gì.\n');
    return exitStatus.ok;
  }
  await write(join(folder.path, unitsFile), file, checked.after);
  say(`Đã ghi ${file}.\n`);
  return exitStatus.ok;
};
