import { Option, type Command } from 'commander';
import { releasesKept } from '../deploy/parse-target.ts';
import type { Target } from '../deploy/target.ts';
import { readBuiltSite } from '../deploy/publish-folder.ts';
import type { SiteManifest } from '../manifest/site-manifest.ts';
import { vietnamMoment } from '../dates/vietnam-clock.ts';
import { parseBaseUrl, type BaseUrl } from '../url/base-url.ts';
import { comparedWithLive } from './compared-with-live.ts';
import { addSshFlag, targetOf, type TargetFlags } from './deploy-target.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { readHeldBack } from './held-back-note.ts';
import { folderOf } from './options.ts';
import { standardProgress } from './progress.ts';
import { publishTo } from './publish-to.ts';
import {
  comparisonFormats,
  comparisonReport,
  type ComparisonFormat,
  type ReportOptions,
} from './publish-report.ts';
import { OperationError } from '../operation/operation-error.ts';

interface PublishFlags extends TargetFlags {
  readonly output: string;
  readonly live?: string;
  readonly to?: string;
  readonly keep: string;
  readonly acceptLoss?: string;
  readonly samplesOff?: boolean;
  readonly ledger?: string;
  readonly first?: boolean;
  readonly dryRun?: boolean;
  readonly format: ComparisonFormat;
  readonly baseUrl?: string;
  readonly reload?: string;
}

/** @throws OperationError `USAGE_…` if the text is not a whole number of at least `least` */
const wholeNumber = (option: string, typed: string, least: number): number => {
  if (/^\d{1,9}$/u.test(typed) && Number(typed) >= least) return Number(typed);
  throw new OperationError('USAGE_NUMBER', { option, typed, least });
};

/** @throws OperationError `USAGE_…` if the address is not valid */
const baseOf = (option: string, typed: string): BaseUrl => {
  const base = parseBaseUrl(typed);
  if (base) return base;
  throw new OperationError('USAGE_ADDRESS', { option, typed });
};

/** A folder's live release is a site of its own, which `build --live` can read. */
const folderLive = (to: string | undefined): string | undefined =>
  to === undefined || /^(?:rsync|rclone):/u.test(to) ? undefined : `${to}/current`;

/** A placeholder for the live site in a printed command, if nothing names it. */
const someLive = '<địa chỉ trang đang chạy>';

/** How `build --live` should name the live site: as typed, else the folder, else its address. */
const liveName = ({ live, to }: PublishFlags, published: SiteManifest | undefined): string =>
  live ?? folderLive(to) ?? published?.base ?? someLive;

/** The options that a report needs. */
type Wishes = Omit<ReportOptions, 'live' | 'today' | 'isListed'>;

/**
 * The parsed options.
 *
 * @throws OperationError `USAGE_…` if they are not valid
 */
const wishesOf = (flags: PublishFlags): { target: Target | undefined; wishes: Wishes } => {
  const { to, live, acceptLoss, baseUrl, format, keep } = flags;
  if (to === undefined && live === undefined) {
    throw new OperationError('USAGE_NO_TARGET', {});
  }
  const kept = wholeNumber('--keep', keep, 1);
  return {
    target: to === undefined ? undefined : targetOf(to, flags, kept),
    wishes: {
      format,
      base: baseUrl === undefined ? undefined : baseOf('--base-url', baseUrl),
      acceptedLoss:
        acceptLoss === undefined ? undefined : wholeNumber('--accept-loss', acceptLoss, 0),
    },
  };
};

const publish = async (flags: PublishFlags): Promise<ExitStatus> => {
  const { target, wishes } = wishesOf(flags);
  const progress = standardProgress();
  progress.phase('Đang kiểm tra bản đã dựng');
  const site = await readBuiltSite(folderOf(flags.output).path).finally(progress.end);
  const { published, ledger, comparison } = await comparedWithLive(
    site,
    flags,
    target,
    wishes.acceptedLoss,
  );
  const report: ReportOptions = {
    ...wishes,
    live: liveName(flags, published),
    today: vietnamMoment(new Date()).slice(0, 'YYYY-MM-DD'.length),
    isListed: flags.dryRun === true,
  };
  process.stdout.write(comparisonReport(comparison, report));
  /** Keeps a report for programs free of other output. */
  const beside = report.format === 'text' ? process.stdout : process.stderr;
  beside.write(await readHeldBack(folderOf(flags.output).path));
  if (comparison.refusals.length > 0) return exitStatus.contentFaults;
  if (target && !flags.dryRun) {
    await publishTo(target, site, { live: published, ledger, reload: flags.reload }, (sentence) =>
      beside.write(sentence),
    );
  }
  return exitStatus.ok;
};

const standardKeep = String(releasesKept);

const examples = `
Nơi đăng (--to) là một thư mục, rsync:tài-khoản@máy:/thư-mục, hoặc rclone:nơi:thùng/thư-mục.

Ví dụ:
  npm run publish -- --to /var/www/ban-tin
  npm run publish -- --to /var/www/ban-tin --reload "systemctl reload nginx"
  npm run publish -- --live https://vi-du.vn/
  npm run publish -- --to /var/www/ban-tin --dry-run --format markdown`;

export const addPublish = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('publish')
    .description('So bản đã dựng với trang đang chạy; không mất địa chỉ hay bài nào thì đăng')
    .addOption(new Option('--output <thư mục>', 'thư mục trang đã dựng').default('_site', '_site'))
    .option('--live <thư mục hay địa chỉ>', 'trang đang chạy; không ghi thì hỏi nơi đăng')
    .option('--to <nơi đăng>', 'nơi đăng; không ghi thì chỉ so sánh')
    .addOption(
      new Option('--keep <số>', 'số bản giữ lại ở nơi đăng').default(standardKeep, standardKeep),
    )
    .option('--accept-loss <số>', 'chấp nhận bớt đúng số bài này')
    .option('--samples-off', 'chấp nhận bỏ nội dung mẫu khi site.yaml ghi samples: false')
    .option('--ledger <tệp>', 'sổ địa chỉ đã sao ra (so-dia-chi.json), thêm vào sổ ở nơi đăng')
    .option('--first', 'lần đăng đầu tiên: ở địa chỉ của --live chưa có trang nào')
    .option(
      '--reload <lệnh>',
      'lệnh nạp lại máy chủ, chạy khi cấu hình đi kèm bản mới đã đổi; xong thì hỏi lại máy chủ',
    )
    .option('--dry-run', 'chỉ so sánh và kể từng trang thay đổi, không đăng')
    .addOption(
      new Option('--format <dạng>', 'dạng báo cáo')
        .choices([...comparisonFormats])
        .default('text', 'text'),
    )
    .option('--base-url <địa chỉ>', 'địa chỉ trang, để báo cáo markdown có liên kết');
  addSshFlag(command)
    .addHelpText('after', examples)
    .action(async (flags: PublishFlags) => end(await publish(flags)));
};
