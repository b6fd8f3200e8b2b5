import { Option, type Command } from 'commander';
import { spawn } from 'node:child_process';
import { faultPageLook } from '../../layouts/fault-page.ts';
import { defaultStation } from '../../layouts/station.ts';
import { checkOutput } from '../build/build-site.ts';
import { ownFile } from '../own-files/own-files.ts';
import { startPreview, type BuildResult } from '../preview/preview.ts';
import { thisBuilder } from './builder.ts';
import { siteLanguage } from '../site/site-language.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { addSiteFlags, folderOf, siteOptionsOf, type SiteFlags } from './options.ts';
import { startFolder } from './start-folder.ts';
import { OperationError } from '../operation/operation-error.ts';

type StartFlags = SiteFlags & { readonly output: string; readonly port: string };

const portOf = (typed: string): number => {
  const port = Number(typed);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new OperationError('USAGE_PORT', { typed });
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Builds in a process of its own, so that changed layouts and sources are loaded again. */
const buildApart = (flags: StartFlags, baseUrl: string): Promise<BuildResult> =>
  new Promise((done) => {
    const main = ownFile('src/cli/main.mjs');
    const { path: content } = folderOf(flags.content);
    const { path: output } = folderOf(flags.output);
    const where = ['--content', content, '--output', output, '--base-url', baseUrl];
    const now = flags.now === undefined ? [] : ['--now', flags.now];
    const child = spawn(
      process.execPath,
      [main, 'build', '--drafts', '--brief', ...where, ...now],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, CI: '1', INIT_CWD: startFolder() },
      },
    );
    let report = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      report += chunk;
    });
    child.on('error', (error) => done({ isBuilt: false, report: error.message }));
    child.on('close', (status) => done({ isBuilt: status === exitStatus.ok, report }));
  });

const start = async (flags: StartFlags): Promise<ExitStatus> => {
  const { baseUrl } = siteOptionsOf(flags);
  const port = portOf(flags.port);
  const { path: content } = folderOf(flags.content);
  const { path: output } = folderOf(flags.output);
  await checkOutput(content, output, { builder: thisBuilder() });
  const preview = await startPreview({
    build: (address) => buildApart(flags, address),
    folder: output,
    watched: [content, ownFile('src'), ownFile('layouts')],
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
    .addOption(
      new Option('--output <thư mục>', 'thư mục ghi bản xem trước').default('_preview', '_preview'),
    )
    .addOption(new Option('--port <số>', 'cổng trên máy này').default('8080', '8080'))
    .action(async (flags: StartFlags) => end(await start(flags)));
};
