import { join } from 'node:path';
import type { Content } from '../content/content.ts';
import { replaceFile, WritePlaceError } from '../content/edit/write-file.ts';
import { EditError } from '../content/edit/yaml-spans.ts';
import { withRegisterEntry } from '../content/edit/register-entry.ts';
import { entryLines } from '../content/edit/value-text.ts';
import type { EditedValue } from '../content/edit/changed-value.ts';
import { newProblems } from '../content/parse/new-problems.ts';
import { parseContent } from '../content/parse/parse-content.ts';
import type { Problem } from '../content/problem.ts';
import { nothingHeld } from '../content/read/held-files.ts';
import { readSourceFiles } from '../content/read/read-source-files.ts';
import type { SourceFile } from '../content/read/source-file.ts';
import type { EntryForm } from '../new-entry/entry-form.ts';
import type { Answers, EntryContent, EntryOption } from '../new-entry/entry-question.ts';
import { notWritten } from '../operation/not-written.ts';
import { OperationError } from '../operation/operation-error.ts';
import { askEntry } from './ask-entry.ts';
import type { Terminal } from './ask.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { folderOf, type Folder, type SiteFlags } from './options.ts';

/** The options for a new entry of a register, as typed. */
export type EntryFlags = { readonly unit?: readonly string[] } & {
  readonly [Option in Exclude<EntryOption, 'unit'>]?: string;
};

interface ReadContent {
  readonly files: readonly SourceFile[];
  readonly content: Content;
}

/** @throws OperationError `CONTENT_FAULTY` if the register has faults, which must be mended first */
const readContent = async (folder: Folder, { register }: EntryForm): Promise<ReadContent> => {
  const { files } = await readSourceFiles(folder.path, folder.label, nothingHeld);
  const { content, problems } = parseContent(files, folder.label);
  const file = `${folder.label}/${register}`;
  const isFaulty = problems.some((each) => each.file === file && each.severity === 'error');
  if (content && !isFaulty) return { files, content };
  throw new OperationError('CONTENT_FAULTY', {
    file: content ? file : `${folder.label}/site.yaml`,
  });
};

/** @throws OperationError `USAGE_VALUE` if an option has a value that cannot be read */
const givenBy = (flags: EntryFlags, form: EntryForm, content: EntryContent): Answers =>
  Object.fromEntries(
    form.questions.flatMap(({ option, read }) => {
      const typed = option === 'unit' ? flags.unit?.[0] : flags[option];
      if (typed === undefined) return [];
      const reading = read(typed, content);
      if ('value' in reading) return [[option, reading.value]];
      throw new OperationError('USAGE_VALUE', { option: `--${option}`, reason: reading.fault });
    }),
  );

/** Without questions, what is proposed is taken; @throws OperationError `NEW_ENTRY_INCOMPLETE` */
const completed = (given: Answers, form: EntryForm, content: EntryContent): Answers => {
  const answers = form.questions.reduce<Answers>(
    (known, { option, propose }) =>
      known[option] === undefined ? { ...known, [option]: propose?.(known, content) } : known,
    given,
  );
  const missing = form.questions
    .filter(({ option, isNeeded }) => isNeeded && answers[option] === undefined)
    .map(({ option, message }) => `--${option} "${message}"`);
  if (missing.length > 0) throw new OperationError('NEW_ENTRY_INCOMPLETE', { missing });
  return answers;
};

const textOf = (files: readonly SourceFile[], register: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    files.find(({ path }) => path === register)?.bytes ?? new Uint8Array(),
  );

/** @throws OperationError `ENTRY_FORM` if lines cannot be added to the register */
const changedText = (
  before: string,
  { list, register }: EntryForm,
  entry: Readonly<Record<string, EditedValue>>,
  label: string,
): string => {
  try {
    return withRegisterEntry(before, list, entry);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    throw new OperationError('ENTRY_FORM', { file: `${label}/${register}`, list });
  }
};

const write = async (path: string, file: string, text: string, list: string): Promise<void> => {
  try {
    await replaceFile(path, text);
  } catch (error) {
    if (error instanceof WritePlaceError) throw new OperationError('ENTRY_FORM', { file, list });
    throw notWritten(file, error);
  }
};

const sentences = (problems: readonly Problem[]): string =>
  problems.map(({ code, message, hint }) => `  [${code}] ${message}; ${hint}\n`).join('');

const isWritten = (
  pair: readonly [string, EditedValue | undefined],
): pair is [string, EditedValue] => pair[1] !== undefined;

/**
 * Asks for a new entry of a register, checks the whole content with it, and adds it at the end of
 * its list; every other line stays.
 *
 * @param terminal where to ask; absent if nothing is to be asked
 * @throws OperationError, or Cancelled
 */
export const createEntry = async (
  flags: EntryFlags & SiteFlags,
  form: EntryForm,
  terminal: Terminal | undefined,
): Promise<ExitStatus> => {
  const folder = folderOf(flags.content);
  const { files, content } = await readContent(folder, form);
  const { list, register, word, next } = form;
  const given = givenBy(flags, form, content);
  const answers = terminal
    ? await askEntry(terminal, form, given, content)
    : completed(given, form, content);
  const fields = form.entry(answers, content);
  const entry = Object.fromEntries(Object.entries(fields).filter(isWritten));
  const file = `${folder.label}/${register}`;
  const after = changedText(textOf(files, register), form, entry, folder.label);
  const problems = newProblems(files, folder.label, register, after);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    process.stderr.write(`Chưa ghi gì: ghi như vậy thì sổ có lỗi:\n${sentences(errors)}`);
    return exitStatus.contentFaults;
  }
  await write(join(folder.path, register), file, after, list);
  process.stdout.write(
    `${terminal ? '\n' : ''}Đã ghi ${word} ${fields.id} vào cuối ${file}:\n${entryLines(entry)
      .map((line) => `  ${line}\n`)
      .join('')}`,
  );
  if (problems.length > 0) process.stdout.write(`Cần xem lại:\n${sentences(problems)}`);
  process.stdout.write(`Bước tiếp theo: ${next}.\n`);
  return exitStatus.ok;
};
