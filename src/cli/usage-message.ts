import type { CommanderError } from 'commander';

/** The part of commander's message that names what was typed. */
const quoted = (message: string): string => /'([^']*)'/u.exec(message)?.[1] ?? '';

/** Commander's complaint about what was typed, in Vietnamese, with the cure. */
export const usageMessage = ({ code, message }: CommanderError): string => {
  const typed = quoted(message);
  switch (code) {
    case 'commander.unknownOption':
      return `Không có tuỳ chọn "${typed}"; thêm --help để xem các tuỳ chọn.`;
    case 'commander.optionMissingArgument':
      return `Tuỳ chọn "${typed}" cần một giá trị theo sau; thêm --help để xem cách viết.`;
    case 'commander.invalidArgument':
      return `Giá trị của "${typed}" không dùng được; thêm --help để xem các giá trị được phép.`;
    case 'commander.excessArguments':
      return 'Thừa tham số; các tuỳ chọn viết dạng --tên giá-trị, thêm --help để xem.';
    case 'commander.unknownCommand':
      return `Không có lệnh "${typed}"; các lệnh là build, check và start.`;
    default:
      return 'Cần tên một lệnh: build, check hoặc start; thêm --help để xem hướng dẫn.';
  }
};
