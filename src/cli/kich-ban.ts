import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { AnnouncerScript } from '../announcer/announcer-script.ts';
import { OperationError } from '../operation/operation-error.ts';
import { notWritten } from '../operation/not-written.ts';
import { spokenForm } from '../spoken/spoken-form.ts';
import { spokenLines } from '../spoken/spoken-lines.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { addSiteFlags, folderOf, type SiteFlags } from './options.ts';
import { ownSettings } from './own-settings.ts';

interface ScriptFlags extends SiteFlags {
  readonly programme?: string;
  readonly slot?: string;
  readonly lines?: boolean;
  readonly html?: boolean;
  readonly ssml?: boolean;
  readonly output?: string;
}

/** Standard input as the announcer reads it, line by line, as it arrives. */
const readLines = async (flags: ScriptFlags): Promise<void> => {
  const abbreviations = ownSettings(folderOf(flags.content))?.abbreviations ?? {};
  const read = (line: string): string => spokenForm(line.normalize('NFC'), { abbreviations }).text;
  for await (const lines of spokenLines(process.stdin.setEncoding('utf8'), read)) {
    if (!process.stdout.write(lines)) await once(process.stdout, 'drain');
  }
};

/** The form that the options name, or else the ending of the output file. */
const formOf = ({ html, ssml, output = '' }: ScriptFlags): 'text' | 'html' | 'ssml' => {
  if (html && ssml) throw new OperationError('SCRIPT_FORMS', {});
  if (html || (!ssml && /\.html?$/iu.test(output))) return 'html';
  return ssml || /\.(?:ssml|xml)$/iu.test(output) ? 'ssml' : 'text';
};

/** The only script, for a form that holds no more. */
const onlyOf = (scripts: readonly AnnouncerScript[]): AnnouncerScript => {
  const [script, ...others] = scripts;
  if (script && others.length === 0) return script;
  throw new OperationError('SCRIPT_CHOOSE', {
    count: scripts.length,
    known: scripts.map(({ slots, programme }) => `--slot ${slots[0]} (${programme})`),
  });
};

const written = async (typed: readonly string[], flags: ScriptFlags): Promise<string> => {
  const form = formOf(flags);
  const { makeScripts } = await import('./announcer-scripts.ts');
  const made = await makeScripts(typed, flags);
  if (form === 'ssml') {
    const { ssmlScript } = await import('../announcer/ssml-script.ts');
    return ssmlScript(onlyOf(made.scripts));
  }
  if (form === 'html') {
    const { scriptPage } = await import('./script-page.ts');
    return scriptPage(onlyOf(made.scripts), made, flags);
  }
  const { plainScript } = await import('../announcer/plain-script.ts');
  const { vi } = await import('../../layouts/words/vi/vi.ts');
  return made.scripts.map((script) => plainScript(script, vi)).join(`\n${'='.repeat(80)}\n\n`);
};

/** @throws OperationError `FILE_NOT_WRITTEN` if the file cannot be written */
const save = async (text: string, typed: string): Promise<void> => {
  const { path, label } = folderOf(typed);
  try {
    await writeFile(path, text);
  } catch (error) {
    throw notWritten(label, error);
  }
  process.stdout.write(`Đã ghi kịch bản vào ${label}.\n`);
};

/** @throws OperationError `USAGE_NO_SCRIPT` if nothing says what to read, `SCRIPT_…` if it cannot be read */
const script = async (typed: readonly string[], flags: ScriptFlags): Promise<ExitStatus> => {
  if (flags.lines && typed.length === 0) {
    await readLines(flags);
    return exitStatus.ok;
  }
  if (flags.lines) throw new OperationError('COMMAND_ARGUMENTS', {});
  if (typed.length === 0) throw new OperationError('USAGE_NO_SCRIPT', {});
  const text = await written(typed, flags);
  if (flags.output === undefined) process.stdout.write(text);
  else await save(text, flags.output);
  return exitStatus.ok;
};

const examples = `
Ví dụ:
  npm run --silent kich-ban -- 2020-03-12
  npm run --silent kich-ban -- content/articles/2020/03/tin.md --output kich-ban.html
  npm run --silent kich-ban -- 12/3/2020 --ssml --output kich-ban.ssml`;

export const addScript = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('kich-ban')
    .description(
      'Viết kịch bản cho phát thanh viên: số, ngày, chữ viết tắt thành chữ, có chỗ lấy hơi và thời lượng',
    )
    .argument('[ngày hoặc tệp...]', 'một ngày, hoặc một hay nhiều tệp bài');
  addSiteFlags(command, 'content', 'now', 'drafts')
    .option('--slot <giờ>', 'chỉ buổi phát lúc này của ngày, ví dụ 05:30')
    .option('--programme <chương trình>', 'chỉ buổi phát của chương trình này (mã hoặc tên)')
    .option('--html', 'làm trang để in (A4, chữ to)')
    .option('--ssml', 'làm tệp SSML cho máy đọc')
    .option('--output <tệp>', 'ghi vào tệp này; đuôi .html, .ssml hay .txt cho biết dạng')
    .option('--lines', 'nhận từng dòng ở đầu vào chuẩn, in lời đọc của từng dòng')
    .addHelpText('after', examples)
    .action(async (typed: readonly string[], flags: ScriptFlags) =>
      end(await script(typed, flags)),
    );
};
