import { Option, type Command } from 'commander';
import { releasesKept } from '../deploy/parse-target.ts';
import type { LedgerAfter, PublishableSite, Target } from '../deploy/target.ts';
import { compareSites, type CompareOptions, type Comparison } from '../permanence/compare-sites.ts';
import { readBuiltSite } from '../deploy/publish-folder.ts';
import type { SiteManifest } from '../manifest/site-manifest.ts';
import { everLive, noSite } from '../permanence/ledger/ever-live.ts';
import { ledgerAfterRelease } from '../permanence/ledger/ledger-after.ts';
import { ledgerHash, ledgerText, type Ledger } from '../permanence/ledger/ledger.ts';
import {
  knownLedger,
  ledgerFrom,
  ledgerOfFile,
  ledgerOfLive,
  type LedgerSource,
} from './known-ledger.ts';
import { vietnamMoment } from '../dates/vietnam-clock.ts';
import { parseBaseUrl, type BaseUrl } from '../url/base-url.ts';
import { sitePaths } from '../url/site-path.ts';
import { addSshFlag, targetOf, type TargetFlags } from './deploy-target.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { readHeldBack } from './held-back-note.ts';
import { folderOf } from './options.ts';
import { standardProgress } from './progress.ts';
import { liveSitesOf } from './publish-live.ts';
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

/** The server settings in a release, which a web server reads only when it starts or is reloaded. */
const settingsOf = (manifest: SiteManifest | undefined): string =>
  (manifest?.files ?? [])
    .filter(({ path }) => path.startsWith(sitePaths.serverFolder))
    .map(({ path, sha256 }) => `${path} ${sha256}`)
    .join('\n');

/** The ledger after this release goes live; another publisher may have written one meanwhile. */
const ledgerAfterIn =
  ({ label }: Target, { manifest }: PublishableSite, known: Ledger | undefined): LedgerAfter =>
  (text, release) => {
    const there = ledgerFrom({ text, place: label });
    return ledgerText(ledgerAfterRelease(manifest, { known, there }, release));
  };

/** Publishes the site and reports the result. */
const publishTo = async (
  target: Target,
  site: PublishableSite,
  {
    live,
    ledger,
  }: { readonly live: SiteManifest | undefined; readonly ledger: Ledger | undefined },
  say: (sentence: string) => void,
): Promise<void> => {
  const progress = standardProgress();
  const { pages, files } = site.manifest;
  const onFile = progress.count('Đang gửi tệp', pages.length + files.length);
  const { release, sent, removed } = await target
    .publish(site, live, onFile, ledgerAfterIn(target, site, ledger))
    .finally(progress.end);
  const name = release === undefined ? '' : `, bản ${release}`;
  say(`Đã đăng lên ${target.label}${name}: gửi ${sent} tệp, xóa ${removed} tệp.\n`);
  if (release !== undefined && settingsOf(site.manifest) !== settingsOf(live)) {
    say(
      'Cấu hình máy chủ đi kèm bản này đã đổi: nạp lại máy chủ (nginx -s reload hoặc caddy reload), nếu không trang có thể mất kiểu chữ và địa chỉ cũ chưa chuyển.\n',
    );
  }
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
type Wishes = Omit<ReportOptions, 'live' | 'today'>;

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

/** The strictest of several comparisons; without a live site nothing can be lost. */
const strictest = (
  lives: readonly SiteManifest[],
  next: SiteManifest,
  ledger: Ledger | undefined,
  options: CompareOptions,
): Comparison => {
  const against = (live: SiteManifest | undefined): Comparison =>
    compareSites(everLive(live, ledger), next, { ...options, shown: live ?? noSite });
  const comparisons = lives.map(against);
  const refusing = comparisons.find(({ refusals }) => refusals.length > 0);
  return refusing ?? comparisons[0] ?? against(undefined);
};

/** All available ledgers: the target's, the one beside the named live site, a copy. */
const ledgerSources = async (
  { live, ledger }: PublishFlags,
  target: Target | undefined,
): Promise<LedgerSource[]> => [
  ...(target ? [{ text: await target.ledger(), place: target.label }] : []),
  ...(live === undefined ? [] : [await ledgerOfLive(live)]),
  ...(ledger === undefined ? [] : [await ledgerOfFile(ledger)]),
];

const publish = async (flags: PublishFlags): Promise<ExitStatus> => {
  const { target, wishes } = wishesOf(flags);
  const progress = standardProgress();
  progress.phase('Đang kiểm tra bản đã dựng');
  const site = await readBuiltSite(folderOf(flags.output).path).finally(progress.end);
  const published = await target?.liveManifest();
  const lives = await liveSitesOf(flags, published);
  const ledger = knownLedger(await ledgerSources(flags, target), lives);
  const comparison = strictest(lives, site.manifest, ledger, {
    acceptedLoss: wishes.acceptedLoss,
    areSamplesOff: flags.samplesOff,
    isFresh: ledger !== undefined && site.manifest.ledger === ledgerHash(ledger),
  });
  const report: ReportOptions = {
    ...wishes,
    live: liveName(flags, published),
    today: vietnamMoment(new Date()).slice(0, 'YYYY-MM-DD'.length),
  };
  process.stdout.write(comparisonReport(comparison, report));
  /** Keeps a report for programs free of other output. */
  const beside = report.format === 'text' ? process.stdout : process.stderr;
  beside.write(await readHeldBack(folderOf(flags.output).path));
  if (comparison.refusals.length > 0) return exitStatus.contentFaults;
  if (target && !flags.dryRun) {
    await publishTo(target, site, { live: published, ledger }, (sentence) =>
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
    .option('--dry-run', 'chỉ so sánh, không đăng')
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
