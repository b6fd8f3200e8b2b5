import type { CommanderError } from 'commander';

/** The part of commander's message that quotes the user. */
const quoted = (message: string): string => /'([^']*)'/u.exec(message)?.[1] ?? '';

const listed = new Intl.ListFormat('vi', { type: 'conjunction' });

/**
 * Commander's complaint about the arguments, in Vietnamese, with the cure.
 *
 * @param commands the names of all commands
 */
export const usageMessage = (
  { code, message }: CommanderError,
  commands: readonly string[],
): string => {
  const typed = quoted(message);
  switch (code) {
    case 'commander.unknownOption':
      return `Không có tùy chọn "${typed}"; thêm --help để xem các tùy chọn.`;
    case 'commander.optionMissingArgument':
      return `Tùy chọn "${typed}" cần một giá trị theo sau; thêm --help để xem cách viết.`;
    case 'commander.invalidArgument':
      return `Giá trị của "${typed}" không dùng được; thêm --help để xem các giá trị được phép.`;
    case 'commander.excessArguments':
      return 'Thừa tham số; các tùy chọn viết dạng --tên giá-trị, thêm --help để xem.';
    case 'commander.unknownCommand':
      return `Không có lệnh "${typed}"; các lệnh là ${listed.format(commands)}.`;
    default:
      return `Cần tên một lệnh (${commands.join(', ')}); thêm --help để xem hướng dẫn.`;
  }
};
