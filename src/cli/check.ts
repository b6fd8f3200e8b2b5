import { Option, type Command } from 'commander';
import { loadContent } from '../content/load-content.ts';
import { hasErrors } from '../content/problem.ts';
import { makeSite } from '../site/make-site.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { addSiteFlags, folderOf, siteOptionsOf, type SiteFlags } from './options.ts';
import { jsonReport, textReport } from './report.ts';

const reports = { text: textReport, json: jsonReport } as const;

type CheckFlags = SiteFlags & { readonly format: keyof typeof reports };

const check = async (flags: CheckFlags): Promise<ExitStatus> => {
  const { path, label } = folderOf(flags.content);
  const { problems } = makeSite(await loadContent(path, label), siteOptionsOf(flags));
  process.stdout.write(reports[flags.format](problems));
  return hasErrors(problems) ? exitStatus.contentFaults : exitStatus.ok;
};

export const addCheck = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('check')
    .description('Kiểm tra nội dung và kể hết các lỗi, không dựng trang');
  addSiteFlags(command, 'content', 'baseUrl', 'now', 'drafts')
    .addOption(
      new Option('--format <dạng>', 'dạng báo cáo')
        .choices(Object.keys(reports))
        .default('text', 'text'),
    )
    .action(async (flags: CheckFlags) => end(await check(flags)));
};
