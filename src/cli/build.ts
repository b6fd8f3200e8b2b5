import type { Command } from 'commander';
import type { WritePages } from '../eleventy/write-pages.ts';
import { OperationError } from '../operation/operation-error.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import type { BuildFlags } from './build-flags.ts';
import { addSiteFlags } from './options.ts';
import { addStationsFlags, type StationsFlags } from './stations-flags.ts';
import { unchangedBuild } from './unchanged-build.ts';

/** @throws OperationError `SHARD_…` if the options do not go together */
const assertShardFlags = ({ shard, plan, planOnly, verify }: BuildFlags): void => {
  const sharing = shard === undefined ? '--plan-only' : '--shard';
  const other = shard !== undefined && planOnly !== undefined ? '--plan-only' : undefined;
  const refused = other ?? (verify ? '--verify' : undefined);
  if (refused) throw new OperationError('SHARD_TOGETHER', { option: sharing, other: refused });
  if (plan !== undefined && shard === undefined) {
    throw new OperationError('SHARD_PLAN_ALONE', {});
  }
};

/**
 * Plans a build, or makes one part of it.
 *
 * @param output the folder that was named; absent if none was
 */
const sharedBuild = async (flags: BuildFlags, output: string | undefined): Promise<ExitStatus> => {
  assertShardFlags(flags);
  if (flags.planOnly !== undefined) {
    const { planOnly } = await import('./plan-build.ts');
    return planOnly(flags, flags.planOnly);
  }
  const { shardBuild } = await import('./shard-build.ts');
  return shardBuild(flags, flags.shard ?? '', output);
};

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
    .option(
      '--plan-only <tệp>',
      'chỉ lập kế hoạch dựng, ghi vào tệp này để nhiều máy cùng dựng (xem docs/deploy/nhieu-may.md)',
    )
    .option(
      '--shard <i/n>',
      'chỉ dựng phần thứ i trong n phần, vào _phan/i-n; ghép bằng npm run merge',
    )
    .option('--plan <tệp>', 'kế hoạch mà phần này theo; không có thì tự lập từ nội dung');
  addStationsFlags(command).action(async (flags: BuildFlags & StationsFlags) => {
    if (flags.stations !== undefined || flags.station !== undefined) {
      const { forStations } = await import('./stations.ts');
      return end(await forStations('build', flags, command));
    }
    const { shard, plan, planOnly } = flags;
    const isShared = [shard, plan, planOnly].some((each) => each !== undefined);
    const isTyped = command.getOptionValueSource('output') === 'cli';
    end(await (isShared ? sharedBuild(flags, isTyped ? flags.output : undefined) : build(flags)));
  });
};
