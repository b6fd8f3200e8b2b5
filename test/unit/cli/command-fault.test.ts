import { Command, CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { commandFault } from '../../../src/cli/command-fault.ts';

/** The message about a command line. */
const saidOf = (words: readonly string[]): string | undefined => {
  const program = new Command('ban-tin').exitOverride().configureOutput({ writeErr: () => {} });
  program
    .command('build')
    .exitOverride()
    .option('--content <thư mục>')
    .action(() => {});
  try {
    program.parse(words, { from: 'user' });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const { message, status } = commandFault(error, ['build', 'check']);
    expect(status).toBe(2);
    return message;
  }
};

test.each([
  [['build', '--thu-muc'], 'Không có tùy chọn "--thu-muc"; thêm --help để xem các tùy chọn.'],
  [
    ['build', '--content'],
    'Tùy chọn "--content <thư mục>" cần một giá trị theo sau; thêm --help để xem cách viết.',
  ],
  [['build', 'a'], 'Thừa tham số; các tùy chọn viết dạng --tên giá-trị; thêm --help để xem.'],
  [['bulid'], 'Không có lệnh "bulid"; dùng một trong các lệnh build và check.'],
  [[], 'Cần tên một lệnh (build, check); thêm --help để xem hướng dẫn.'],
  [['build', '--content', 'a'], undefined],
])('%j', (words, sentence) => {
  expect(saidOf(words)).toBe(sentence);
});
