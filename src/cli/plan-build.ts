import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { hasErrors } from '../content/problem.ts';
import { everLive } from '../permanence/ledger/ever-live.ts';
import { ledgerHash, ledgerText } from '../permanence/ledger/ledger.ts';
import { OperationError } from '../operation/operation-error.ts';
import { makePlan, type PlannedBuild } from '../shards/make-plan.ts';
import { isPlan, writePlan } from '../shards/plan-file.ts';
import { cacheFolder } from './build-records.ts';
import type { BuildFlags } from './build-flags.ts';
import { buildReport } from './build-report.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { heldBackReport, refusalHint } from './held-back-report.ts';
import { interruptible } from './interruptible.ts';
import { knowsLive, knownLive } from './known-live.ts';
import { folderOf, siteOptionsOf, type Folder } from './options.ts';
import { orAbort } from './or-abort.ts';
import { programCode } from './program-code.ts';
import { standardProgress } from './progress.ts';
import { formatOf } from './report-format.ts';
import type { SharedWork } from './shared-work.ts';
import { withSharedWork } from './shared-work.ts';

/** Plans a build, and reports the problems of the content. */
export const planned = async (flags: BuildFlags, work: SharedWork): Promise<PlannedBuild> => {
  const content = folderOf(flags.content);
  const options = siteOptionsOf(flags);
  const { live, ledger } = await knownLive(flags);
  const progress = standardProgress();
  progress.phase('Đang lập kế hoạch dựng');
  const build = await makePlan(content, {
    ...options,
    code: programCode(),
    kept: work,
    texts: work.texts,
    made: work.made,
    cacheFolder: cacheFolder(),
    live: live || ledger ? everLive(live, ledger) : undefined,
    holdsBack: knowsLive(flags),
    ...(ledger && { ledger: ledgerHash(ledger), ledgerText: ledgerText(ledger) }),
  }).finally(progress.end);
  const { problems } = build;
  if (problems.length > 0) process.stderr.write(await buildReport(problems, content));
  if (hasErrors(problems)) process.stderr.write(refusalHint(problems, flags));
  return build;
};

/** @throws OperationError `PLAN_PLACE` if the plan would replace something else, or be in the content */
const assertFree = ({ path, label }: Folder, content: Folder): void => {
  const isInContent = `${path}${sep}`.startsWith(`${content.path}${sep}`);
  if (isInContent || (existsSync(path) && !(statSync(path).isFile() && isPlan(path)))) {
    throw new OperationError('PLAN_PLACE', { file: label });
  }
};

/**
 * Writes the plan of a build to a file, from which each shard makes its part.
 *
 * @param file as typed
 */
export const planOnly = async (flags: BuildFlags, file: string): Promise<ExitStatus> => {
  const { path, label } = folderOf(file);
  assertFree({ path, label }, folderOf(flags.content));
  let status: ExitStatus = exitStatus.ok;
  await interruptible(async (signal) => {
    const making = withSharedWork((work) => planned(flags, work), flags.clean);
    const { plan, pages, problems } = await orAbort(signal, making);
    if (!plan) {
      process.stderr.write(`Chưa lập kế hoạch; tệp ${label} không bị ghi.\n`);
      status = exitStatus.contentFaults;
      return;
    }
    mkdirSync(dirname(path), { recursive: true });
    writePlan(path, plan);
    process.stdout.write(
      `Đã lập kế hoạch dựng ${pages} trang, ghi vào ${label}.\n` +
        `Dựng từng phần, trên máy nào cũng được: npm run build -- --shard 1/4 --plan ${label}\n`,
    );
    process.stdout.write(heldBackReport(problems, formatOf(undefined)));
  });
  return status;
};
