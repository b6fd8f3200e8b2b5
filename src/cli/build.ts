import type { Command } from 'commander';
import type { WritePages } from '../eleventy/write-pages.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import type { BuildFlags } from './build-flags.ts';
import { addSiteFlags } from './options.ts';
import { unchangedBuild } from './unchanged-build.ts';

/**
 * Builds the site, unless nothing has changed. The code that makes sites is loaded only when
 * needed: loading it takes longer than finding that there is nothing to do.
 *
 * @param write writes the pages, if this command is not to do that itself
 */
export const build = async (flags: BuildFlags, write?: WritePages): Promise<ExitStatus> => {
  const { sentence, sources } = write ? {} : await unchangedBuild(flags);
  if (sentence === undefined) {
    const { wholeBuild } = await import('./whole-build.ts');
    return wholeBuild(flags, sources, write);
  }
  process.stdout.write(sentence);
  return exitStatus.ok;
};

export const addBuild = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('build')
    .description('Kiểm tra nội dung rồi dựng cả trang; có lỗi thì giữ nguyên trang cũ');
  addSiteFlags(command, 'content', 'output', 'baseUrl', 'now', 'drafts')
    .option(
      '--live <thư mục hay địa chỉ>',
      'trang đang chạy: địa chỉ của các trang danh sách đã có được giữ lại',
    )
    .option(
      '--ledger <tệp>',
      'sổ địa chỉ đã sao ra (so-dia-chi.json), thêm vào sổ của trang đang chạy',
    )
    .option('--clean', 'dựng lại mọi trang, kể cả khi không có gì đổi')
    .option(
      '--verify',
      'đọc lại cả các tệp giữ nguyên từ lần trước; tệp nào đĩa làm hỏng thì dựng lại',
    )
    .action(async (flags: BuildFlags) => end(await build(flags)));
};
