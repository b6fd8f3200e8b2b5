import { broken } from './fault.ts';

const listed = new Intl.ListFormat('vi', { type: 'conjunction' });

interface Typed {
  /** The typed words, as far as the command line library quotes them. */
  readonly typed: string;
}

/** Faults of a command line that are found before the command reads its values. */
export const commandFaults = {
  COMMAND_OPTION: broken(
    ({ typed }: Typed) => ({
      message: `Không có tùy chọn "${typed}"`,
      hint: 'thêm --help để xem các tùy chọn',
    }),
    { typed: '--thu-muc' },
  ),
  COMMAND_OPTION_EMPTY: broken(
    ({ typed }: Typed) => ({
      message: `Tùy chọn "${typed}" cần một giá trị theo sau`,
      hint: 'thêm --help để xem cách viết',
    }),
    { typed: '--content <thư mục>' },
  ),
  COMMAND_OPTION_VALUE: broken(
    ({ typed }: Typed) => ({
      message: `Giá trị của "${typed}" không dùng được`,
      hint: 'thêm --help để xem các giá trị được phép',
    }),
    { typed: '--format <dạng>' },
  ),
  COMMAND_ARGUMENTS: broken(
    () => ({
      message: 'Thừa tham số; các tùy chọn viết dạng --tên giá-trị',
      hint: 'thêm --help để xem',
    }),
    {},
  ),
  COMMAND_UNKNOWN: broken(
    ({ typed, commands }: Typed & { readonly commands: readonly string[] }) => ({
      message: `Không có lệnh "${typed}"`,
      hint: `dùng một trong các lệnh ${listed.format(commands)}`,
    }),
    { typed: 'bulid', commands: ['build', 'check'] },
  ),
  COMMAND_MISSING: broken(
    ({ commands }: { readonly commands: readonly string[] }) => ({
      message: `Cần tên một lệnh (${commands.join(', ')})`,
      hint: 'thêm --help để xem hướng dẫn',
    }),
    { commands: ['build', 'check'] },
  ),
} as const;
