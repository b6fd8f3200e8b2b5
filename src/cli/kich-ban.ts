import { once } from 'node:events';
import type { Command } from 'commander';
import { OperationError } from '../operation/operation-error.ts';
import { spokenForm } from '../spoken/spoken-form.ts';
import { spokenLines } from '../spoken/spoken-lines.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { addSiteFlags, folderOf, type SiteFlags } from './options.ts';
import { ownAbbreviationsIn } from './own-abbreviations.ts';

interface ScriptFlags extends Pick<SiteFlags, 'content'> {
  readonly lines?: boolean;
}

/** Standard input as the announcer reads it, line by line, as it arrives. */
const readLines = async (flags: ScriptFlags): Promise<void> => {
  const abbreviations = ownAbbreviationsIn(folderOf(flags.content));
  const read = (line: string): string => spokenForm(line.normalize('NFC'), { abbreviations }).text;
  for await (const lines of spokenLines(process.stdin.setEncoding('utf8'), read)) {
    if (!process.stdout.write(lines)) await once(process.stdout, 'drain');
  }
};

/** @throws OperationError `USAGE_NO_SCRIPT` if nothing says what to read */
const script = async (flags: ScriptFlags): Promise<ExitStatus> => {
  if (!flags.lines) throw new OperationError('USAGE_NO_SCRIPT', {});
  await readLines(flags);
  return exitStatus.ok;
};

export const addScript = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('kich-ban')
    .description('Viết lời đọc: số, ngày, chữ viết tắt, ký hiệu thành chữ như phát thanh viên đọc');
  addSiteFlags(command, 'content')
    .option('--lines', 'nhận từng dòng ở đầu vào chuẩn, in lời đọc của từng dòng')
    .action(async (flags: ScriptFlags) => end(await script(flags)));
};
