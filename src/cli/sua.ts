import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { replaceFile } from '../content/edit/write-file.ts';
import { readSourceFiles } from '../content/read/read-source-files.ts';
import type { SourceFile } from '../content/read/source-file.ts';
import { contentVersionIn } from '../content/upgrade/content-version-in.ts';
import { upgradeContent } from '../content/upgrade/upgrade-content.ts';
import type { Change, MendedFile } from '../mending/change.ts';
import { mendContent } from '../mending/mend-content.ts';
import { upgradeText } from '../mending/upgrade-text.ts';
import { shownChanges } from '../mending/shown-changes.ts';
import { notWritten } from '../operation/not-written.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { addSiteFlags, folderOf } from './options.ts';

interface MendFlags {
  readonly content: string;
  readonly write?: boolean;
  readonly dryRun?: boolean;
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
const writeMended = async (
  folder: string,
  { path, file, after }: Pick<MendedFile, 'path' | 'file' | 'after'>,
): Promise<void> => {
  try {
    await replaceFile(join(folder, path), after);
  } catch (error) {
    throw notWritten(file, error);
  }
};

const withTexts = (
  sources: readonly SourceFile[],
  texts: ReadonlyMap<string, string>,
): readonly SourceFile[] =>
  sources.map((source) => {
    const text = texts.get(source.path);
    return text === undefined ? source : { ...source, bytes: new TextEncoder().encode(text) };
  });

/** Shows what leads the content to the newest version, and writes it if wished. */
const upgraded = async (
  sources: readonly SourceFile[],
  folder: string,
  isWritten: boolean,
): Promise<ReadonlyMap<string, string>> => {
  const version = contentVersionIn(sources);
  const upgrade = version === undefined ? undefined : upgradeContent(sources, version);
  if (!upgrade) return new Map();
  process.stdout.write(upgradeText(upgrade));
  if (isWritten) for (const file of upgrade.files) await writeMended(folder, file);
  return new Map(upgrade.files.map(({ path, after }) => [path, after]));
};

const lastWords = (count: number, isWritten: boolean): string => {
  if (count === 0) return 'Không có lỗi nào máy tự sửa được.';
  return isWritten
    ? `Đã sửa ${count} tệp. Chạy npm run check để xem còn lỗi nào.`
    : `Sửa được ${count} tệp; chưa ghi gì. Chạy npm run sua -- --write để ghi.`;
};

const mend = async (only: readonly string[], flags: MendFlags): Promise<ExitStatus> => {
  const content = folderOf(flags.content);
  const isWritten = flags.write === true && !flags.dryRun;
  const { files: read, sharedFiles } = await readSourceFiles(content.path, content.label);
  /** A register of several stations is mended in its own folder. */
  const isOwn = ({ file }: Pick<SourceFile, 'file'>): boolean => !sharedFiles.has(file);
  /** Who names files wants only those changed. */
  const newest =
    only.length > 0
      ? new Map<string, string>()
      : await upgraded(read.filter(isOwn), content.path, isWritten);
  const files = withTexts(read, newest);
  const wanted = new Set(only.map((file) => folderOf(file).path));
  const mended = mendContent(files, content.label).filter(
    (file) => isOwn(file) && (wanted.size === 0 || wanted.has(resolve(content.path, file.path))),
  );
  for (const file of mended) {
    const say = file.changes.map(sentence).join('; ');
    process.stdout.write(`${file.file}: ${say}\n`);
    const diff = shownChanges(file.before, file.after);
    if (diff) process.stdout.write(`${diff}\n`);
    process.stdout.write('\n');
    if (isWritten) await writeMended(content.path, file);
  }
  if (isWritten) {
    /** Code for sounds takes long to load. */
    const { makeSmallCopies } = await import('./small-copies.ts');
    await makeSmallCopies(content, files);
  }
  const changed = new Set([...newest.keys(), ...mended.map(({ path }) => path)]);
  process.stdout.write(`${lastWords(changed.size, isWritten)}\n`);
  return exitStatus.ok;
};

export const addSua = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('sua')
    .argument('[tệp...]', 'chỉ sửa những tệp này')
    .description(
      'Nâng nội dung lên bản mới và sửa những lỗi máy sửa được mà không phải đoán; cho xem trước khi ghi',
    );
  addSiteFlags(command, 'content')
    .option('--write', 'ghi vào tệp; không có tùy chọn này thì chỉ cho xem')
    .option('--dry-run', 'chỉ cho xem, như khi không có --write')
    .action(async (only: string[], flags: MendFlags) => end(await mend(only, flags)));
};
