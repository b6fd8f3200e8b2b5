import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import type { Command } from 'commander';
import { authorOf } from '../desk/sending/author.ts';
import { changedFiles } from '../desk/sending/changed-files.ts';
import { gitFolderOf } from '../desk/sending/git-folder.ts';
import { remoteOf, remoteSettings } from '../desk/sending/remote-of.ts';
import { sendChanges, type SendResult } from '../desk/sending/send-changes.ts';
import { OperationError } from '../operation/operation-error.ts';
import { tokenKeyring } from './token-keyring.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { addSiteFlags, folderOf, instantOf, type SiteFlags } from './options.ts';

interface SendFlags extends Pick<SiteFlags, 'content' | 'now'> {
  readonly by?: string;
  readonly email?: string;
  readonly note?: string;
  readonly token?: boolean;
  readonly dryRun?: boolean;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

const said = (result: SendResult, label: string): string => {
  if (result.kind === 'nothing') return 'Không có gì mới để gửi.\n';
  if (result.kind === 'sent') {
    return `Đã gửi ${result.files.length} tệp tới ${label}:\n${result.files.map((file) => `  ${file}\n`).join('')}`;
  }
  const files = result.conflicts.map(({ file, pieces = [] }) => {
    const places = pieces.filter(({ kind }) => kind === 'conflict').length;
    return `  ${file}${places > 0 ? `: ${places} đoạn hai người viết khác nhau` : ''}\n`;
  });
  return `Chưa gửi gì: người khác cũng vừa sửa, hai bản đều còn nguyên. Mở Bàn biên tập để chọn:\n${files.join('')}`;
};

const send = async (typed: readonly string[], flags: SendFlags): Promise<ExitStatus> => {
  const folder = await gitFolderOf(folderOf(flags.content).path);
  if (!folder) throw new OperationError('SEND_NO_REMOTE', {});
  const settings = await remoteSettings(folder);
  const host = hostOf(settings.url);
  const keyring = tokenKeyring();
  if (flags.token) {
    await keyring.keep(host, (await text(process.stdin)).trim());
    process.stdout.write(`Đã giữ khóa của ${host} ${keyring.place}.\n`);
    return exitStatus.ok;
  }
  const changed = await changedFiles(folder, 'HEAD').catch(() => changedFiles(folder, undefined));
  const asked = new Set(typed.map((each) => folderOf(each).path));
  const files = changed.filter((file) => asked.size === 0 || asked.has(join(folder.dir, file)));
  if (flags.dryRun) {
    process.stdout.write(
      files.map((file) => `  ${file}\n`).join('') || 'Không có gì mới để gửi.\n',
    );
    return exitStatus.ok;
  }
  if (flags.by === undefined) throw new OperationError('REVIEW_BY', {});
  const remote = remoteOf(folder, settings, host === '' ? undefined : await keyring.read(host));
  const result = await sendChanges(folder, remote, {
    files,
    author: authorOf(flags.by, flags.email),
    message: flags.note ?? 'Gửi bài',
    time: Math.floor(instantOf(flags).getTime() / 1000),
  });
  process.stdout.write(said(result, remote.label));
  return result.kind === 'conflict' ? exitStatus.contentFaults : exitStatus.ok;
};

const examples = `
Ví dụ:
  npm run gui -- --by "Đồng chí A" --note "Đăng tin đại hội xã"
  npm run gui -- content/articles/2020/03/tin.md --by "Đồng chí A"
  npm run gui -- --token < khoa.txt

Không ghi tệp thì gửi mọi thay đổi trong thư mục nội dung. Người khác sửa cùng lúc thì các đoạn khác nhau được ghép; cùng một đoạn thì chưa gửi gì.`;

export const addGui = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('gui')
    .description('Gửi bài tới kho bài (Git), nơi trang được dựng và đăng')
    .argument('[tệp...]', 'các tệp cần gửi');
  addSiteFlags(command, 'content', 'now')
    .option('--by <tên>', 'người gửi')
    .option('--email <thư>', 'thư điện tử của người gửi')
    .option('--note <lời>', 'một dòng nói gửi gì')
    .option('--token', 'giữ khóa của kho bài, đọc từ đầu vào chuẩn')
    .option('--dry-run', 'chỉ kể các tệp đã đổi')
    .addHelpText('after', examples)
    .action(async (files: readonly string[], flags: SendFlags) => end(await send(files, flags)));
};
