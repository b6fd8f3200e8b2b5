import { releasesKept } from '../deploy/parse-target.ts';
import type { ReleaseHistory, ReleaseList } from '../deploy/target.ts';
import { addSshFlag, targetOf, type TargetFlags } from './deploy-target.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import type { Command } from 'commander';
import { OperationError } from '../operation/operation-error.ts';

type RollbackFlags = TargetFlags & {
  readonly to?: string;
  readonly release?: string;
  readonly list?: boolean;
};

const listText = ({ ids, current, lost }: ReleaseList, label: string): string => {
  const lines = ids.toReversed().map((id) => `${id}${id === current ? '  (đang chạy)' : ''}\n`);
  if (lost !== undefined) lines.push(`Liên kết current dẫn tới "${lost}" không còn ở đó.\n`);
  return lines.join('') || `Ở ${label} chưa có bản nào.\n`;
};

/** Restores a release, or lists them. */
const goBack = async (
  history: ReleaseHistory,
  label: string,
  { release, list }: RollbackFlags,
): Promise<string> => {
  const before = await history.list();
  if (list) return listText(before, label);
  const now = await history.goBack(release);
  return now === before.current
    ? `Bản ${now} vốn đang chạy ở ${label}; không có gì thay đổi.\n`
    : `Đã quay về bản ${now} ở ${label}${before.current === undefined ? '' : ` (trước đó: ${before.current})`}.\n`;
};

const rollback = async (flags: RollbackFlags): Promise<ExitStatus> => {
  const { to } = flags;
  if (to === undefined) {
    throw new OperationError('USAGE_NO_ROLLBACK_TARGET', {});
  }
  const { history, label } = targetOf(to, flags, releasesKept);
  if (!history) {
    throw new OperationError('USAGE_NO_HISTORY', { place: label });
  }
  process.stdout.write(await goBack(history, label, flags));
  return exitStatus.ok;
};

const examples = `
Ví dụ:
  npm run rollback -- --to /var/www/ban-tin --list
  npm run rollback -- --to /var/www/ban-tin
  npm run rollback -- --to rsync:web@may-chu:/srv/tin --release 000041-0123456789ab`;

export const addRollback = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('rollback')
    .description('Quay về một bản đã đăng trước, khi bản đang chạy có lỗi')
    .option('--to <nơi đăng>', 'nơi đăng, như khi đăng')
    .option('--release <bản>', 'bản cần quay về; không ghi thì là bản ngay trước bản đang chạy')
    .option('--list', 'chỉ liệt kê các bản đang giữ, mới nhất trước');
  addSshFlag(command)
    .addHelpText('after', examples)
    .action(async (flags: RollbackFlags) => end(await rollback(flags)));
};
