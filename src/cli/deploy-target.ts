import { Option, type Command } from 'commander';
import { parseTarget } from '../deploy/parse-target.ts';
import type { Target } from '../deploy/target.ts';
import { thisBuilder } from './builder.ts';
import { startFolder } from './start-folder.ts';
import { OperationError } from '../operation/operation-error.ts';

/** How to reach a target, in addition to its name. */
export interface TargetFlags {
  /** The ssh program and its arguments, separated by spaces. */
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
 * The target typed after `--to`.
 *
 * @param keep how many releases it keeps
 * @throws OperationError `USAGE_…` if it is invalid
 */
export const targetOf = (typed: string, { ssh = 'ssh' }: TargetFlags, keep: number): Target => {
  const words = ssh.trim().split(/\s+/u);
  const target = parseTarget(typed, {
    keep,
    ssh: words,
    from: startFolder(),
    publisher: thisBuilder(),
  });
  if (target) return target;
  throw new OperationError('USAGE_TARGET', { typed });
};
