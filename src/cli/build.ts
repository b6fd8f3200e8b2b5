import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { hasErrors } from '../content/problem.ts';
import { buildInto, withOutput, type BuildOptions } from '../build/build-site.ts';
import type { WritePages } from '../eleventy/write-pages.ts';
import { makeWholeSite } from '../build/whole-site.ts';
import type { KeptPlace } from '../build/kept-pages/kept-pages.ts';
import { checksumOf } from '../file-system/checksum.ts';
import { manifestText, type SiteManifest } from '../manifest/site-manifest.ts';
import { everLive } from '../permanence/ledger/ever-live.ts';
import { ledgerHash, ledgerText, type Ledger } from '../permanence/ledger/ledger.ts';
import { nextRelease, recordRelease } from '../permanence/ledger/record-release.ts';
import { knownLedger, ledgerOfFile, ledgerOfLive } from './known-ledger.ts';
import type { ClaimedOutput } from '../staging/stage.ts';
import { buildReport } from './build-report.ts';
import { thisBuilder } from './builder.ts';
import { writeHeldBack } from './held-back-note.ts';
import { heldBackReport, refusalHint } from './held-back-report.ts';
import { formatOf } from './report-format.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { interruptible } from './interruptible.ts';
import { namedLiveSite } from './live-site.ts';
import { addSiteFlags, folderOf, siteOptionsOf, type SiteFlags } from './options.ts';
import { programCode } from './program-code.ts';
import { standardProgress } from './progress.ts';
import { contentWith } from './content-with.ts';

export interface BuildFlags extends SiteFlags {
  readonly output: string;
  readonly live?: string | undefined;
  readonly ledger?: string | undefined;
  readonly brief?: boolean;
  readonly clean?: boolean;
}

/** What is kept from one build to the next, where the command was called. */
const cacheFolder = (): string => folderOf('.cache').path;

/** Where builds of an output folder leave to the next one what pages they made. */
const keptPlace = ({ clean = false }: BuildFlags, { folder }: ClaimedOutput): KeptPlace => ({
  file: join(cacheFolder(), 'trang', `${checksumOf(folder).sha256.slice(0, 16)}.json`),
  code: programCode(),
  isForgotten: clean,
});

/**
 * How long, in milliseconds, the preview waits for a build that an earlier preview left running.
 */
const patience = 30_000;

/** The work, or the abort if that comes first; unfinished work ends with the process. */
const orAbort = <Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> => {
  const aborted = new Promise<never>((_done, fail) => {
    const stop = (): void => fail(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([work, aborted]);
};

/** What is live, and all that is known of the addresses that were ever live. */
interface KnownLive {
  readonly live: SiteManifest | undefined;
  readonly ledger: Ledger | undefined;
}

const knownLive = async ({ live: typed, ledger: file }: BuildFlags): Promise<KnownLive> => {
  const live = typed === undefined ? undefined : await namedLiveSite(typed);
  const sources = [
    ...(typed === undefined ? [] : [await ledgerOfLive(typed)]),
    ...(file === undefined ? [] : [await ledgerOfFile(file)]),
  ];
  return { live, ledger: knownLedger(sources, live ? [live] : []) };
};

/** Only then can it be told which texts were never live. */
const knowsLive = ({ live, ledger, drafts = false }: BuildFlags): boolean =>
  (live !== undefined || ledger !== undefined) && !drafts;

const buildLocked = async (
  flags: BuildFlags,
  claimed: ClaimedOutput,
  { signal, ...writing }: BuildOptions,
): Promise<ExitStatus> => {
  const content = folderOf(flags.content);
  const output = folderOf(flags.output);
  const options = siteOptionsOf(flags);
  const { live, ledger } = await knownLive(flags);
  const ever = live || ledger ? everLive(live, ledger) : undefined;
  const making = contentWith(content, 'Đang làm ảnh và dựng các trang', (parsed) =>
    makeWholeSite(parsed, content.path, {
      ...options,
      live: ever,
      holdsBack: knowsLive(flags),
      ...(ledger && { ledger: ledgerHash(ledger) }),
      cacheFolder: cacheFolder(),
    }),
  );
  const site = await (signal ? orAbort(signal, making) : making);
  if (site.problems.length > 0) {
    process.stderr.write(await buildReport(site.problems, content, flags.brief ?? false));
  }
  if (hasErrors(site.problems)) {
    /** The preview's page of faults says so itself. */
    const unchanged = `Chưa dựng trang; thư mục ${output.label} giữ nguyên.\n`;
    if (!flags.brief) process.stderr.write(refusalHint(site.problems, flags) + unchanged);
    return exitStatus.contentFaults;
  }
  const progress = standardProgress();
  const onPage = progress.count('Đang ghi trang', site.routes.length);
  const ledgerAfter = (manifest: SiteManifest): string =>
    ledgerText(
      recordRelease(
        ledger,
        manifest,
        nextRelease(ledger, checksumOf(manifestText(manifest)).sha256),
      ),
    );
  const isPreview = flags.drafts ?? false;
  await buildInto(site, claimed, {
    ...writing,
    signal,
    onPage,
    kept: keptPlace(flags, claimed),
    ...(!isPreview && { ledgerAfter }),
  }).finally(progress.end);
  process.stdout.write(`Đã dựng ${site.routes.length} trang vào ${output.label}.\n`);
  await writeHeldBack(output.path, site.problems);
  process.stdout.write(heldBackReport(site.problems, formatOf(undefined)));
  return exitStatus.ok;
};

/** @param write writes the pages, where that is not for this command to do */
export const build = async (flags: BuildFlags, write?: WritePages): Promise<ExitStatus> => {
  let status: ExitStatus = exitStatus.ok;
  const builder = thisBuilder(flags.brief ? patience : 0);
  const [content, output] = [folderOf(flags.content), folderOf(flags.output)];
  await interruptible(async (signal) => {
    status = await withOutput(content.path, output.path, builder, (claimed) =>
      buildLocked(flags, claimed, { signal, write }),
    );
  });
  return status;
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
    .option('--clean', 'dựng lại mọi trang, kể cả những trang không đổi')
    .addOption(new Option('--brief', 'mỗi lỗi một dòng, cho bản xem trước').hideHelp())
    .action(async (flags: BuildFlags) => end(await build(flags)));
};
