import { Option, type Command } from 'commander';
import { spawn } from 'node:child_process';
import { startPreview, type BuildResult } from '../eleventy/preview.ts';
import { exitStatus, UsageError, type ExitStatus } from './exit-status.ts';
import { addSiteFlags, folderOf, siteOptionsOf, type SiteFlags } from './options.ts';

type StartFlags = SiteFlags & { readonly output: string; readonly port: string };

const portOf = (typed: string): number => {
  const port = Number(typed);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new UsageError(`--port: không dùng được "${typed}"; viết một số từ 1 đến 65535`);
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Builds in a process of its own, so that changed layouts and sources are read afresh. */
const buildApart = (flags: StartFlags, baseUrl: string): Promise<BuildResult> =>
  new Promise((done) => {
    const main = new URL('main.mjs', import.meta.url).pathname;
    const { path: content } = folderOf(flags.content);
    const { path: output } = folderOf(flags.output);
    const where = ['--content', content, '--output', output, '--base-url', baseUrl];
    const now = flags.now === undefined ? [] : ['--now', flags.now];
    const child = spawn(process.execPath, [main, 'build', '--drafts', ...where, ...now], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, CI: '1' },
    });
    let report = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      report += chunk;
    });
    child.on('error', (error) => done({ isBuilt: false, report: error.message }));
    child.on('close', (status) => done({ isBuilt: status === exitStatus.ok, report }));
  });

const start = async (flags: StartFlags): Promise<ExitStatus> => {
  siteOptionsOf(flags);
  const preview = await startPreview({
    build: (baseUrl) => buildApart(flags, baseUrl),
    folder: folderOf(flags.output).path,
    watched: [folderOf(flags.content).path, 'src', 'layouts'],
    port: portOf(flags.port),
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
    .description('Xem trước trang trên máy này, có cả bài nháp; lưu tệp là trang tự mới');
  addSiteFlags(command, 'content', 'now')
    .addOption(
      new Option('--output <thư mục>', 'thư mục ghi bản xem trước').default('_preview', '_preview'),
    )
    .addOption(new Option('--port <số>', 'cổng trên máy này').default('8080', '8080'))
    .action(async (flags: StartFlags) => end(await start(flags)));
};
