import type { Command } from 'commander';
import { loadContent } from '../content/load-content.ts';
import { hasErrors } from '../content/problem.ts';
import { buildSite } from '../eleventy/build-site.ts';
import { makeSite } from '../site/make-site.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { addSiteFlags, folderOf, siteOptionsOf, type SiteFlags } from './options.ts';
import { progressLine } from './progress.ts';
import { textReport } from './report.ts';

type BuildFlags = SiteFlags & { readonly output: string };

const build = async (flags: BuildFlags): Promise<ExitStatus> => {
  const content = folderOf(flags.content);
  const output = folderOf(flags.output);
  const options = siteOptionsOf(flags);
  const site = makeSite(await loadContent(content.path, content.label), options);
  if (site.problems.length > 0) process.stderr.write(textReport(site.problems));
  if (hasErrors(site.problems)) {
    process.stderr.write(`Chưa dựng trang; ${output.label} giữ nguyên như cũ.\n`);
    return exitStatus.contentFaults;
  }
  const progress = progressLine('Đang ghi trang', site.pages.length);
  await buildSite(site, content.path, output.path, progress.step);
  progress.end();
  process.stdout.write(`Đã dựng ${site.pages.length} trang vào ${output.label}.\n`);
  return exitStatus.ok;
};

export const addBuild = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('build')
    .description('Kiểm tra nội dung rồi dựng cả trang; có lỗi thì giữ nguyên trang cũ');
  addSiteFlags(command, 'content', 'output', 'baseUrl', 'now', 'drafts').action(
    async (flags: BuildFlags) => end(await build(flags)),
  );
};
