import { Option, type Command } from 'commander';
import { compareProblems, hasErrors, type Problem } from '../content/problem.ts';
import { vietnamMoment } from '../dates/vietnam-clock.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { externalProblems } from './external-check.ts';
import { failureMessage } from './failure-message.ts';
import { addSiteFlags, folderOf, instantOf, siteOptionsOf, type SiteFlags } from './options.ts';
import { formatOf, formatOption, reportIn, type ReportFormat } from './report-format.ts';
import { contentWith } from './content-with.ts';
import { checkSite } from '../site/make-site.ts';
import { doOnChange } from './watch.ts';

type CheckFlags = SiteFlags & {
  readonly format?: ReportFormat;
  readonly watch?: boolean;
  readonly external?: boolean;
  readonly externalCache: string;
  readonly externalPrivate?: boolean;
};

const problemsOf = async (flags: CheckFlags): Promise<readonly Problem[]> => {
  const options = siteOptionsOf(flags);
  const { parsed, problems } = await contentWith(
    folderOf(flags.content),
    'Đang kiểm tra',
    (content) => ({ parsed: content, problems: checkSite(content, options) }),
  );
  if (!flags.external) return problems;
  const outside = await externalProblems(parsed, options, {
    now: instantOf(flags),
    cache: folderOf(flags.externalCache),
    allowsPrivate: flags.externalPrivate ?? false,
  });
  return [...problems, ...outside].toSorted(compareProblems);
};

const check = async (flags: CheckFlags): Promise<ExitStatus> => {
  const problems = await problemsOf(flags);
  const report = await reportIn(formatOf(flags.format), problems, folderOf(flags.content));
  process.stdout.write(report);
  return hasErrors(problems) ? exitStatus.contentFaults : exitStatus.ok;
};

const watchContent = async (flags: CheckFlags): Promise<ExitStatus> => {
  const { path, label } = folderOf(flags.content);
  /** What was typed wrong, the folder too, is told at once, not watched. */
  await problemsOf({ ...flags, external: false });
  await doOnChange(path, async () => {
    await check(flags).catch((error: unknown) => {
      process.stdout.write(`${failureMessage(error)}\n`);
    });
    const time = vietnamMoment(new Date()).slice('YYYY-MM-DDT'.length);
    process.stdout.write(
      `\nĐã kiểm tra lúc ${time}. Lưu tệp trong ${label} là tự kiểm tra lại; nhấn Ctrl+C để dừng.\n`,
    );
  });
  return exitStatus.ok;
};

export const addCheck = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('check')
    .description('Kiểm tra nội dung và kể hết các lỗi, không dựng trang');
  addSiteFlags(command, 'content', 'baseUrl', 'now', 'drafts')
    .option('--output <thư mục>', 'không có tác dụng: lệnh này không dựng trang')
    .addOption(formatOption)
    .option('--watch', 'kiểm tra lại mỗi khi lưu tệp, cho tới khi nhấn Ctrl+C')
    .option('--external', 'hỏi cả các liên kết tới trang khác (cần có mạng); chỉ cảnh báo')
    .addOption(
      new Option('--external-cache <tệp>', 'nơi nhớ kết quả hỏi các liên kết').default(
        '.cache/external-links.json',
        '.cache/external-links.json',
      ),
    )
    .addOption(new Option('--external-private').hideHelp())
    .action(async (flags: CheckFlags) => {
      end(await (flags.watch ? watchContent(flags) : check(flags)));
    });
};
