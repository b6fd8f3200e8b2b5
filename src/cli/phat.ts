import { Option, type Command } from 'commander';
import type { ExitStatus } from './exit-status.ts';
import { addSiteFlags, type SiteFlags } from './options.ts';

interface PlayFlags extends Pick<SiteFlags, 'content'> {
  readonly date?: string;
  readonly output?: string;
  readonly externalPrivate?: boolean;
}

export const addPhat = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('phat')
    .description(
      'Xếp thư mục phát của một ngày: tệp âm thanh theo giờ, danh sách phát, lịch, văn bản cho loa đọc, sổ theo dõi để ký',
    )
    .option('--date <ngày>', 'ngày phát, ví dụ 2020-03-12')
    .addOption(new Option('--external-private').hideHelp())
    .option('--output <thư mục>', 'thư mục để ghi; không viết thì là phat/<ngày>');
  addSiteFlags(command, 'content').action(async (flags: PlayFlags) => {
    const { layOutDay } = await import('./day-folder.ts');
    end(await layOutDay(flags));
  });
};
