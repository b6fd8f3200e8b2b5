import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wholeTest } from '../whole-matrix.ts';

const main = join(process.cwd(), 'src/cli/main.mjs');

/** Runs a command line in which `"$node" "$main"` is the program; its status is that of the program. */
const shell = (line: string) => {
  const { status, stderr } = spawnSync('bash', ['-c', line], {
    encoding: 'utf8',
    env: { ...process.env, CI: 'true', node: process.execPath, main },
  });
  return { status, stderr };
};

describe.runIf(existsSync('/bin/bash'))('output that can no longer be written', () => {
  wholeTest('a reader that stops early is no fault', () => {
    const line = '"$node" "$main" check --help | true; exit "${PIPESTATUS[0]}"';
    expect(shell(line)).toEqual({ status: 0, stderr: '' });
  });

  test.runIf(existsSync('/dev/full'))('a full disk behind it is told in a sentence', () => {
    expect(shell('"$node" "$main" check --help > /dev/full')).toEqual({
      status: 2,
      stderr:
        'Kết quả in ra bị cắt: ổ đĩa đã đầy; lệnh đã làm xong việc; hãy xóa bớt tệp rồi chạy lại.\n',
    });
  });
});
