import type { Command } from 'commander';
import { join, sep } from 'node:path';
import { defaultStation } from '../../layouts/station.ts';
import { textLabels } from '../../layouts/words/text-labels.ts';
import { projectFolders } from '../build/build-site.ts';
import { OperationError } from '../operation/operation-error.ts';
import { ledgerHash, type Ledger } from '../permanence/ledger/ledger.ts';
import { readLedger } from '../permanence/ledger/read-ledger.ts';
import { matchingParts } from '../shards/matching-parts.ts';
import { mergeParts } from '../shards/merge-parts.ts';
import { partNames } from '../shards/part-manifest.ts';
import type { BuildPlan } from '../shards/plan.ts';
import { readPlan } from '../shards/plan-file.ts';
import { assertWhole, damaged, readPart, type Part } from '../shards/read-parts.ts';
import { realPathOf } from '../staging/output-folder.ts';
import { claimOutput } from '../staging/stage.ts';
import { thisBuilder } from './builder.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { writeHeldBack } from './held-back-note.ts';
import { heldBackReport } from './held-back-report.ts';
import { filesBeside } from './files-beside.ts';
import { interruptible } from './interruptible.ts';
import { addSiteFlags, folderOf, type Folder } from './options.ts';
import { programCode } from './program-code.ts';
import { standardProgress } from './progress.ts';
import { withSharedWork } from './shared-work.ts';
import { formatOf } from './report-format.ts';

interface MergeFlags {
  readonly output: string;
}

const isWithin = (inner: string, outer: string): boolean =>
  `${inner}${sep}`.startsWith(`${outer}${sep}`);

/** @throws OperationError `MERGE_INTO_PART` if the site would replace a part */
const assertApart = async ({ path, label }: Folder, parts: readonly Part[]): Promise<void> => {
  const output = await realPathOf(path);
  for (const part of parts) {
    const own = await realPathOf(part.path);
    if (!isWithin(own, output) && !isWithin(output, own)) continue;
    throw new OperationError('MERGE_INTO_PART', { folder: label });
  }
};

/** The plan that the first part keeps. */
const planOf = ([first]: readonly Part[]): BuildPlan => {
  if (!first) throw new OperationError('PARTS_NONE', {});
  const plan = readPlan(join(first.path, partNames.plan));
  if (plan.hash !== first.manifest.plan) throw damaged(first, partNames.plan);
  return plan;
};

/** Reads all parts, and asserts that they belong together and are whole. */
const readParts = async (folders: readonly string[]): Promise<readonly Part[]> => {
  const parts = matchingParts(folders.map(folderOf).map(readPart), programCode());
  for (const part of parts) await assertWhole(part);
  return parts;
};

const ledgerOf = ({ head: { ledger } }: BuildPlan): Ledger | undefined =>
  ledger === undefined ? undefined : readLedger(ledger, partNames.plan);

const writeSite = async (
  parts: readonly Part[],
  output: Folder,
  signal: AbortSignal,
): Promise<string> => {
  const plan = planOf(parts);
  const ledger = ledgerOf(plan);
  const progress = standardProgress();
  progress.phase('Đang ghép mục lục tìm kiếm và nguồn cấp tin');
  const claimed = await claimOutput(output.path, projectFolders, thisBuilder());
  try {
    const merging = withSharedWork(async ({ made }) =>
      mergeParts(plan, parts, claimed, {
        made,
        station: defaultStation,
        labels: textLabels,
        signal,
        onPages: (count) => progress.count('Đang ghép trang', count),
        ...(ledger && { ledger: ledgerHash(ledger) }),
        ...(!plan.head.isPreview && {
          beside: filesBeside({ now: plan.time.now, ledger, commit: undefined }),
        }),
      }),
    );
    const { pages } = await merging.finally(progress.end);
    await writeHeldBack(output.path, plan.head.heldProblems);
    const held = heldBackReport(plan.head.heldProblems, formatOf(undefined));
    return `Đã ghép ${parts.length} phần, ${pages} trang, vào ${output.label}.\n${held}`;
  } finally {
    await claimed.release();
  }
};

/** @param folders the folders of all parts, as typed */
const merge = async (folders: readonly string[], flags: MergeFlags): Promise<ExitStatus> => {
  const output = folderOf(flags.output);
  await interruptible(async (signal) => {
    const progress = standardProgress();
    progress.phase('Đang đọc các phần');
    const parts = await readParts(folders).finally(progress.end);
    await assertApart(output, parts);
    process.stdout.write(await writeSite(parts, output, signal));
  });
  return exitStatus.ok;
};

const examples = `
Ví dụ, bốn phần do bốn máy dựng:
  npm run build -- --plan-only ke-hoach.jsonl
  npm run build -- --shard 1/4 --plan ke-hoach.jsonl      (và 2/4, 3/4, 4/4)
  npm run merge -- _phan/1-4 _phan/2-4 _phan/3-4 _phan/4-4 --output _site`;

export const addMerge = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('merge')
    .description(
      'Ghép các phần do nhiều máy dựng (build --shard) thành trang; phần nào thiếu, hỏng hay lạ thì trang cũ giữ nguyên',
    )
    .argument('[thư mục...]', 'thư mục của từng phần, đủ mọi phần, thứ tự nào cũng được');
  addSiteFlags(command, 'output')
    .addHelpText('after', examples)
    .action(async (folders: readonly string[], flags: MergeFlags) => {
      end(await merge(folders, flags));
    });
};
