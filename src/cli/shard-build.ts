import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defaultStation } from '../../layouts/station.ts';
import { textLabels } from '../../layouts/words/text-labels.ts';
import { withOutput } from '../build/build-site.ts';
import { OperationError } from '../operation/operation-error.ts';
import { makePart, type MadePart } from '../shards/make-part.ts';
import type { BuildPlan } from '../shards/plan.ts';
import { readPlan } from '../shards/plan-file.ts';
import { shardName, type Shard } from '../shards/shard.ts';
import { fileOf, sitePaths } from '../url/site-path.ts';
import { cacheFolder } from './build-records.ts';
import type { BuildFlags } from './build-flags.ts';
import { buildReport } from './build-report.ts';
import { thisBuilder } from './builder.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { interruptible } from './interruptible.ts';
import { folderOf, type Folder } from './options.ts';
import { orAbort } from './or-abort.ts';
import { parseShard } from './parse-shard.ts';
import { planned } from './plan-build.ts';
import { programCode } from './program-code.ts';
import { standardProgress } from './progress.ts';
import { withSharedWork, type SharedWork } from './shared-work.ts';

/** The options of a build that a plan already holds. */
const inPlan = ['baseUrl', 'now', 'drafts', 'live', 'ledger'] as const;

const optionNames: Readonly<Record<(typeof inPlan)[number], string>> = {
  baseUrl: '--base-url',
  now: '--now',
  drafts: '--drafts',
  live: '--live',
  ledger: '--ledger',
};

/** @throws OperationError `PLAN_…`, `SHARD_PLANNED` */
const planOfFile = (flags: BuildFlags, typed: string): BuildPlan => {
  const named = inPlan.find((name) => flags[name] !== undefined);
  if (named) throw new OperationError('SHARD_PLANNED', { option: optionNames[named] });
  const { path, label } = folderOf(typed);
  const plan = readPlan(path, label);
  if (plan.head.code === programCode()) return plan;
  throw new OperationError('PLAN_PROGRAM', { file: label });
};

/** The folder of a part: the one that was named, or one for each shard below `_phan`. */
const partFolder = ({ index, count }: Shard, output: string | undefined): Folder =>
  folderOf(output ?? join('_phan', `${index}-${count}`));

const assertNoSite = ({ path, label }: Folder): void => {
  if (existsSync(join(path, fileOf(sitePaths.siteManifest)))) {
    throw new OperationError('SHARD_OVER_SITE', { folder: label });
  }
};

/** Makes the part, from the plan that was named or from one of its own. */
const partOf = async (
  flags: BuildFlags,
  shard: Shard,
  output: Folder,
  work: SharedWork,
  signal: AbortSignal,
): Promise<MadePart> => {
  const content = folderOf(flags.content);
  const build =
    flags.plan === undefined
      ? await orAbort(signal, planned(flags, work))
      : { plan: planOfFile(flags, flags.plan) };
  const { plan } = build;
  if (!plan) return { problems: [] };
  const progress = standardProgress();
  progress.phase('Đang kiểm tra bài và làm ảnh của phần này');
  const making = withOutput(content.path, output.path, thisBuilder(), (claimed) =>
    makePart(plan, shard, content.path, claimed, {
      station: defaultStation,
      labels: textLabels,
      cacheFolder: cacheFolder(),
      kept: work,
      signal,
      onPages: (count) => progress.count('Đang ghi trang', count),
    }),
  );
  const made = await making.finally(progress.end);
  if (made.problems.length > 0) {
    process.stderr.write(await buildReport(made.problems, content));
  }
  return made;
};

/**
 * Makes the part of one shard.
 *
 * @param typed `2/7`
 * @param output the folder for the part; absent if none was named
 */
export const shardBuild = async (
  flags: BuildFlags,
  typed: string,
  output: string | undefined,
): Promise<ExitStatus> => {
  const shard = parseShard(typed);
  const folder = partFolder(shard, output);
  assertNoSite(folder);
  let status: ExitStatus = exitStatus.ok;
  await interruptible(async (signal) => {
    const { pages } = await withSharedWork(
      (work) => partOf(flags, shard, folder, work, signal),
      flags.clean,
    );
    if (pages === undefined) {
      process.stderr.write(
        `Chưa dựng phần ${shardName(shard)}; thư mục ${folder.label} giữ nguyên.\n`,
      );
      status = exitStatus.contentFaults;
      return;
    }
    process.stdout.write(
      `Đã dựng phần ${shardName(shard)}, ${pages} trang, vào ${folder.label}.\n` +
        'Đủ các phần thì ghép: npm run merge -- <thư mục của từng phần> --output _site\n',
    );
  });
  return status;
};
