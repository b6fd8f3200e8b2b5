import { Option, type Command } from 'commander';
import { hasErrors } from '../content/problem.ts';
import { buildSite, checkOutput } from '../build/build-site.ts';
import { makeWholeSite } from '../build/whole-site.ts';
import { buildReport } from './build-report.ts';
import { thisBuilder } from './builder.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { interruptible } from './interruptible.ts';
import { addSiteFlags, folderOf, siteOptionsOf, type SiteFlags } from './options.ts';
import { standardProgress } from './progress.ts';
import { contentWith } from './content-with.ts';

type BuildFlags = SiteFlags & { readonly output: string; readonly brief?: boolean };

/** Below the project's folder. */
const cacheFolder = '.cache';

const build = async (flags: BuildFlags): Promise<ExitStatus> => {
  const content = folderOf(flags.content);
  const output = folderOf(flags.output);
  const options = siteOptionsOf(flags);
  const builder = thisBuilder();
  await checkOutput(content.path, output.path, { builder });
  const site = await contentWith(content, 'Đang làm ảnh và dựng các trang', (parsed) =>
    makeWholeSite(parsed, content.path, { ...options, cacheFolder }),
  );
  if (site.problems.length > 0) {
    process.stderr.write(await buildReport(site.problems, content, flags.brief ?? false));
  }
  if (hasErrors(site.problems)) {
    /** The preview's page of faults says so itself. */
    const unchanged = `Chưa dựng trang; thư mục ${output.label} giữ nguyên.\n`;
    if (!flags.brief) process.stderr.write(unchanged);
    return exitStatus.contentFaults;
  }
  const progress = standardProgress();
  const onPage = progress.count('Đang ghi trang', site.pages.length);
  await interruptible((signal) =>
    buildSite(site, content.path, output.path, { builder, signal, onPage }),
  ).finally(progress.end);
  process.stdout.write(`Đã dựng ${site.pages.length} trang vào ${output.label}.\n`);
  return exitStatus.ok;
};

export const addBuild = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('build')
    .description('Kiểm tra nội dung rồi dựng cả trang; có lỗi thì giữ nguyên trang cũ');
  addSiteFlags(command, 'content', 'output', 'baseUrl', 'now', 'drafts')
    .addOption(new Option('--brief', 'mỗi lỗi một dòng, cho bản xem trước').hideHelp())
    .action(async (flags: BuildFlags) => end(await build(flags)));
};
