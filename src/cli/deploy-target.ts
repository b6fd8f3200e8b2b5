import { Option, type Command } from 'commander';
import { DeployError, type DeployFault } from '../deploy/deploy-error.ts';
import { parseTarget } from '../deploy/parse-target.ts';
import type { Target } from '../deploy/target.ts';
import { thisBuilder } from './builder.ts';
import { UsageError } from './exit-status.ts';
import { startFolder } from './start-folder.ts';

/** How a target is reached, besides its name. */
export interface TargetFlags {
  /** The ssh program and its words, with spaces between. */
  readonly ssh?: string;
}

export const addSshFlag = (command: Command): Command =>
  command.addOption(
    new Option('--ssh <lệnh>', 'lệnh ssh cho nơi đăng rsync:, ví dụ "ssh -p 2222"').default(
      'ssh',
      'ssh',
    ),
  );

/**
 * The place that was typed after `--to`.
 *
 * @param keep how many releases it keeps
 * @throws UsageError when it cannot be read
 */
export const targetOf = (typed: string, { ssh = 'ssh' }: TargetFlags, keep: number): Target => {
  const words = ssh.trim().split(/\s+/u);
  const target = parseTarget(typed, {
    keep,
    ssh: words,
    from: startFolder,
    publisher: thisBuilder(),
  });
  if (target) return target;
  throw new UsageError(
    `--to: không hiểu "${typed}"; viết một thư mục (/srv/tin), rsync:tên@máy:/thư/mục hoặc rclone:tên-kho:kho/thư-mục. Đường dẫn rsync và lệnh --ssh chỉ gồm chữ không dấu, số và các dấu . _ - /`,
  );
};

/** Debian's packages for the programs that targets need. */
const packages: Readonly<Record<string, string>> = { ssh: 'openssh-client' };

const holder = (id: string): string => (id === '' ? '' : ` (tiến trình số ${id})`);

const indented = (said: string): string => said.replaceAll('\n', '\n  ');

const faults: Readonly<Record<DeployFault, (subject: string) => string>> = {
  'tool-missing': (program) =>
    `--to: máy này chưa có chương trình ${program}. Cài bằng: apt-get install -y --no-install-recommends ${packages[program] ?? program}`,
  'tool-failed': (said) =>
    `--to: nơi đăng báo lỗi; trang đang chạy giữ nguyên. Xem lại nơi đăng và quyền truy cập rồi chạy lại:\n  ${indented(said)}`,
  'half-sent': (said) =>
    `--to: đã gửi được một phần, trang đang chạy lẫn bản cũ và bản mới; chạy lại lệnh này để gửi nốt. Nơi đăng báo:\n  ${indented(said)}`,
  foreign: (folder) =>
    `--to: "${folder}" có tệp không do lệnh đăng làm ra nên không bị động tới; chọn thư mục khác, hoặc một thư mục rỗng.`,
  busy: (id) =>
    `--to: một lần đăng khác${holder(id)} đang làm ở nơi đó; chờ nó xong rồi chạy lại. Trang đang chạy giữ nguyên.`,
  overtaken: () =>
    '--to: trong lúc so sánh, một lần đăng khác vừa xong; chạy lại lệnh để so với trang mới. Trang đang chạy giữ nguyên.',
  'no-release': (release) =>
    release === ''
      ? '--to: ở nơi đó không có bản nào trước bản đang chạy để quay về.'
      : `--release: ở nơi đó không có bản "${release}"; thêm --list để xem các bản đang giữ.`,
  'lost-release': (link) =>
    `--to: liên kết current dẫn tới "${link}" nhưng ở đó không có bản nào. Nếu ổ đĩa chưa gắn thì gắn lại; nếu bản đó đã mất thì chạy npm run rollback với --release và một trong các bản còn đó (--list để xem); không còn bản nào thì xoá liên kết current rồi đăng lại.`,
  'no-manifest': (place) =>
    `--to: bản kê manifest-site.json ở "${place}" bị hỏng hoặc không còn, nên không so sánh được; trang đang chạy giữ nguyên. Nơi đăng giữ các bản cũ: bản kê của bản đang chạy bị hỏng thì chạy npm run rollback -- --to … để về bản trước, hoặc thêm --release để chọn bản khác. Kho rclone: chép lại tệp manifest-site.json của lần đăng cuối lên đó.`,
};

/** What to say when a target refuses or fails; `undefined` for other errors. */
export const deployFailure = (error: unknown): string | undefined =>
  error instanceof DeployError ? faults[error.kind](error.subject) : undefined;
