import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { replaceFile } from '../content/edit/write-file.ts';
import { readSourceFiles } from '../content/read/read-source-files.ts';
import type { Change, MendedFile } from '../mending/change.ts';
import { mendContent } from '../mending/mend-content.ts';
import { shownChanges } from '../mending/shown-changes.ts';
import { notWritten } from '../operation/not-written.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { addSiteFlags, folderOf } from './options.ts';

interface MendFlags {
  readonly content: string;
  readonly write?: boolean;
}

const sentence = (change: Change): string => {
  switch (change.kind) {
    case 'encoding':
      return change.from === 'ENCODING_UTF16'
        ? 'đổi bảng mã UTF-16 sang UTF-8'
        : 'đổi bảng mã Windows sang UTF-8';
    case 'line-ends':
      return 'đổi cách xuống dòng của Windows';
    case 'composed':
      return 'gộp chữ và dấu bị tách rời';
    case 'invisible':
      return `xóa ${change.count} ký tự ẩn`;
    case 'misread':
      return `lấy lại ${change.count} từ bị mở nhầm bảng mã`;
    case 'keyed':
      return `đổi ${change.count} dòng gõ khi bộ gõ chưa bật thành chữ có dấu`;
    case 'eth':
      return `đổi Ð thành Đ trong ${change.count} từ`;
    case 'font':
      return `chuyển ${change.paragraphs} dòng từ phông ${change.from === 'vni' ? 'VNI' : '.VnTime'} sang Unicode`;
    case 'markup':
      return `${change.count} chỗ đánh dấu`;
    case 'form':
      return `sửa ${change.count} chỗ trong phần khai báo`;
    case 'values':
      return `sửa ${change.count} giá trị`;
  }
};

/** @throws OperationError `FILE_NOT_WRITTEN` if the machine refuses; the file is then unchanged */
const writeMended = async (folder: string, { path, file, after }: MendedFile): Promise<void> => {
  try {
    await replaceFile(join(folder, path), after);
  } catch (error) {
    throw notWritten(file, error);
  }
};

const mend = async (only: readonly string[], flags: MendFlags): Promise<ExitStatus> => {
  const content = folderOf(flags.content);
  const { files } = await readSourceFiles(content.path, content.label);
  const wanted = new Set(only.map((file) => folderOf(file).path));
  const mended = mendContent(files, content.label).filter(
    ({ path }) => wanted.size === 0 || wanted.has(resolve(content.path, path)),
  );
  for (const file of mended) {
    const say = file.changes.map(sentence).join('; ');
    process.stdout.write(`${file.file}: ${say}\n`);
    const diff = shownChanges(file.before, file.after);
    if (diff) process.stdout.write(`${diff}\n`);
    process.stdout.write('\n');
    if (flags.write) await writeMended(content.path, file);
  }
  if (flags.write) {
    /** Code for sounds takes long to load. */
    const { makeSmallCopies } = await import('./small-copies.ts');
    await makeSmallCopies(content, files);
  }
  const end =
    mended.length === 0
      ? 'Không có lỗi nào máy tự sửa được.'
      : flags.write
        ? `Đã sửa ${mended.length} tệp. Chạy npm run check để xem còn lỗi nào.`
        : `Sửa được ${mended.length} tệp; chưa ghi gì. Chạy npm run sua -- --write để ghi.`;
  process.stdout.write(`${end}\n`);
  return exitStatus.ok;
};

export const addSua = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('sua')
    .argument('[tệp...]', 'chỉ sửa những tệp này')
    .description('Sửa những lỗi máy sửa được mà không phải đoán; cho xem trước khi ghi');
  addSiteFlags(command, 'content')
    .option('--write', 'ghi vào tệp; không có tùy chọn này thì chỉ cho xem')
    .action(async (only: string[], flags: MendFlags) => end(await mend(only, flags)));
};
