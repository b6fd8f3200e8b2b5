import { Option, type Command } from 'commander';
import { faultPageLook } from '../../layouts/fault-page.ts';
import { defaultStation } from '../../layouts/station.ts';
import { ownFile } from '../own-files/own-files.ts';
import { startPreview } from '../preview/preview.ts';
import type { SiteCommand } from '../preview/site-holder.ts';
import { siteLanguage } from '../site/site-language.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { addSiteFlags, folderOf, siteOptionsOf, type SiteFlags } from './options.ts';
import { startFolder } from './start-folder.ts';
import { OperationError } from '../operation/operation-error.ts';

type StartFlags = SiteFlags & { readonly port: string };

const portOf = (typed: string): number => {
  const port = Number(typed);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new OperationError('USAGE_PORT', { typed });
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The process that holds the site; it is restarted to load changed layouts and sources. */
const siteCommand = (flags: StartFlags, baseUrl: string): SiteCommand => {
  const { path: content } = folderOf(flags.content);
  const now = flags.now === undefined ? [] : ['--now', flags.now];
  const where = ['--content', content, '--base-url', baseUrl];
  return {
    program: process.execPath,
    words: [ownFile('src/cli/main.mjs'), 'resident', ...where, ...now],
    environment: { ...process.env, CI: '1', INIT_CWD: startFolder() },
  };
};

const start = async (flags: StartFlags): Promise<ExitStatus> => {
  const { baseUrl } = siteOptionsOf(flags);
  const port = portOf(flags.port);
  const { path: content } = folderOf(flags.content);
  const preview = await startPreview({
    command: (address) => siteCommand(flags, address),
    content: [content],
    code: [ownFile('src'), ownFile('layouts')],
    port,
    path: baseUrl === undefined ? '/' : new URL(baseUrl).pathname,
    faultLook: faultPageLook(defaultStation, siteLanguage),
    say,
  });
  await new Promise<void>((ended) => {
    process.once('SIGINT', () => ended());
    process.once('SIGTERM', () => ended());
  });
  await preview.close();
  return exitStatus.ok;
};

export const addStart = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('start')
    .description('Xem trước trang trên máy này, có cả bài nháp; lưu tệp là trang tự cập nhật');
  addSiteFlags(command, 'content', 'now')
    .option('--base-url <địa chỉ>', 'địa chỉ trang; chỉ lấy phần đường dẫn, như /tin/')
    .option('--drafts', 'luôn bật: bản xem trước có cả bài nháp, bài hẹn giờ và bài hết hạn')
    .option('--output <thư mục>', 'không có tác dụng: bản xem trước không ghi ra đĩa')
    .addOption(new Option('--port <số>', 'cổng trên máy này').default('8080', '8080'))
    .action(async (flags: StartFlags) => end(await start(flags)));
};
