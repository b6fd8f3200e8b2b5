import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { hasErrors } from '../content/problem.ts';
import { buildInto, withOutput, type BuildOptions } from '../build/build-site.ts';
import type { WritePages } from '../eleventy/write-pages.ts';
import { makeWholeSite } from '../build/whole-site.ts';
import { sourcesState, type SourcesState } from '../build/last-build/still-holds.ts';
import { everLive } from '../permanence/ledger/ever-live.ts';
import { ledgerHash } from '../permanence/ledger/ledger.ts';
import type { ClaimedOutput } from '../staging/stage.ts';
import { memoryWarning } from './build-memory.ts';
import { buildReport } from './build-report.ts';
import { thisBuilder } from './builder.ts';
import { hostWarnings } from './host-limits.ts';
import { writeHeldBack } from './held-back-note.ts';
import { heldBackReport, refusalHint } from './held-back-report.ts';
import { formatOf } from './report-format.ts';
import { knowsLive, knownLive } from './known-live.ts';
import { orAbort } from './or-abort.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { interruptible } from './interruptible.ts';
import { cacheFolder, keptPlace, leaveRecord } from './build-records.ts';
import type { BuildFlags } from './build-flags.ts';
import { folderOf, siteOptionsOf } from './options.ts';
import { standardProgress } from './progress.ts';
import { contentWith } from './content-with.ts';
import { contentCommit } from './content-commit.ts';
import { filesBeside } from './files-beside.ts';
import { copyProgress } from './small-copies.ts';

const bytesOfGb = 1e9;

const warnOfMemory = (articles: number): void => {
  const warning = memoryWarning(articles, {
    heap: getHeapStatistics().heap_size_limit / bytesOfGb,
    machine: totalmem() / bytesOfGb,
  });
  if (warning !== undefined) process.stderr.write(`${warning}\n`);
};

const buildLocked = async (
  flags: BuildFlags,
  claimed: ClaimedOutput,
  known: SourcesState | undefined,
  { signal, ...writing }: BuildOptions,
): Promise<ExitStatus> => {
  const content = folderOf(flags.content);
  const output = folderOf(flags.output);
  const options = siteOptionsOf(flags);
  const sources = known ?? (await sourcesState(content.path).catch(() => undefined));
  const commit = contentCommit(content.path);
  const { live, ledger, liveFile } = await knownLive(flags);
  const ever = live || ledger ? everLive(live, ledger) : undefined;
  const making = contentWith(
    content,
    'Đang làm ảnh và dựng các trang',
    (parsed, kept, progress) => {
      warnOfMemory(parsed.content?.articles.length ?? 0);
      return makeWholeSite(parsed, content.path, {
        ...options,
        ...kept,
        live: ever,
        holdsBack: knowsLive(flags),
        ...(ledger && { ledger: ledgerHash(ledger) }),
        cacheFolder: cacheFolder(),
        liveFile,
        onCopy: copyProgress(progress),
      });
    },
    flags.clean,
  );
  const site = await orAbort(signal, making);
  if (site.problems.length > 0) {
    process.stderr.write(await buildReport(site.problems, content));
  }
  if (hasErrors(site.problems)) {
    const unchanged = `Chưa dựng trang; thư mục ${output.label} giữ nguyên.\n`;
    process.stderr.write(refusalHint(site.problems, flags) + unchanged);
    return exitStatus.contentFaults;
  }
  const progress = standardProgress();
  const onPage = progress.count('Đang ghi trang', site.routes.length);
  const isPreview = flags.drafts ?? false;
  const files = await buildInto(site, claimed, {
    ...writing,
    signal,
    onPage,
    kept: keptPlace(flags, claimed.folder),
    ...(!isPreview && {
      beside: filesBeside({ now: options.now, ledger, commit: await commit }),
    }),
  }).finally(progress.end);
  process.stdout.write(`Đã dựng ${site.routes.length} trang vào ${output.label}.\n`);
  for (const warning of hostWarnings(files)) process.stderr.write(`${warning}\n`);
  const made = { sources, site, files: [...files.keys()], now: options.now };
  await leaveRecord(flags, claimed.folder, made);
  await writeHeldBack(output.path, site.problems);
  process.stdout.write(heldBackReport(site.problems, formatOf(undefined)));
  return exitStatus.ok;
};

/**
 * Builds the site without comparing it with earlier builds.
 *
 * @param sources the state of the program and the content, if known
 * @param write writes the pages, if this command is not to do that itself
 */
export const wholeBuild = async (
  flags: BuildFlags,
  sources: SourcesState | undefined,
  write?: WritePages,
): Promise<ExitStatus> => {
  let status: ExitStatus = exitStatus.ok;
  const [content, output] = [folderOf(flags.content), folderOf(flags.output)];
  await interruptible(async (signal) => {
    status = await withOutput(content.path, output.path, thisBuilder(), (claimed) =>
      buildLocked(flags, claimed, sources, { signal, write }),
    );
  });
  return status;
};
