import { Option, type Command } from 'commander';
import { compareProblems, hasErrors, type Problem } from '../content/problem.ts';
import { vietnamMoment } from '../dates/vietnam-clock.ts';
import { failureOf } from '../operation/failure-of.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { addSiteFlags, folderOf, instantOf, siteOptionsOf, type SiteFlags } from './options.ts';
import { formatOf, formatOption, reportIn, type ReportFormat } from './report-format.ts';
import { contentWith } from './content-with.ts';
import { missingBodiesMarkdown, missingBodiesText, stubsOf } from '../report/missing-bodies.ts';
import {
  unlistedOfficialDocumentsMarkdown,
  unlistedOfficialDocumentsText,
} from '../report/unlisted-official-documents.ts';
import {
  unlistedOfficialDocuments,
  type UnlistedOfficialDocument,
} from '../content/official-documents/official-document-citations.ts';
import type { Upgrade } from '../content/upgrade/upgrade-content.ts';
import { upgradeText } from '../mending/upgrade-text.ts';
import { checkWholeSite } from '../build/check-whole-site.ts';
import { addStationsFlags, type StationsFlags } from './stations-flags.ts';
import { doOnChange } from './watch.ts';

type CheckFlags = SiteFlags & {
  readonly format?: ReportFormat;
  readonly watch?: boolean;
  readonly external?: boolean;
  readonly externalCache: string;
  readonly externalPrivate?: boolean;
};

/** All faults, the articles without text, and the official documents that are in no register. */
interface Findings {
  readonly problems: readonly Problem[];
  readonly stubs: ReturnType<typeof stubsOf>;
  readonly unlisted: readonly UnlistedOfficialDocument[];
  readonly upgrade: Upgrade | undefined;
}

const findingsOf = async (flags: CheckFlags): Promise<Findings> => {
  const options = siteOptionsOf(flags);
  const folder = folderOf(flags.content);
  const cacheFolder = folderOf('.cache').path;
  const { parsed, texts, problems } = await contentWith(
    folder,
    'Đang kiểm tra',
    async (content, { texts: kept }) => ({
      parsed: content,
      texts: kept,
      problems: await checkWholeSite(content, folder.path, {
        ...options,
        texts: kept,
        cacheFolder,
      }),
    }),
  );
  const stubs = stubsOf(parsed.content?.articles ?? []);
  const unlisted = parsed.content
    ? unlistedOfficialDocuments(parsed.content, (text) => texts.factsOf(text).numbers)
    : [];
  const { upgrade } = parsed;
  if (!flags.external) return { problems, stubs, unlisted, upgrade };
  /** Code for requests to other machines takes long to load. */
  const { externalProblems } = await import('./external-check.ts');
  const outside = await externalProblems(
    parsed,
    { ...options, texts },
    {
      now: instantOf(flags),
      cache: folderOf(flags.externalCache),
      allowsPrivate: flags.externalPrivate ?? false,
    },
  );
  const all = [...problems, ...outside].toSorted(compareProblems);
  return { problems: all, stubs, unlisted, upgrade };
};

const check = async (flags: CheckFlags): Promise<ExitStatus> => {
  const { problems, stubs, unlisted, upgrade } = await findingsOf(flags);
  const format = formatOf(flags.format);
  const report = await reportIn(format, problems, folderOf(flags.content));
  process.stdout.write(report);
  if (format === 'text') {
    if (upgrade) {
      const cure = 'Chạy npm run sua để xem lại, npm run sua -- --write để ghi.';
      process.stdout.write(`\n${upgradeText(upgrade)}${cure}\n`);
    }
    process.stdout.write(missingBodiesText(stubs) + unlistedOfficialDocumentsText(unlisted));
  }
  if (format === 'markdown') {
    process.stdout.write(
      missingBodiesMarkdown(stubs) + unlistedOfficialDocumentsMarkdown(unlisted),
    );
  }
  return hasErrors(problems) ? exitStatus.contentFaults : exitStatus.ok;
};

const watchContent = async (flags: CheckFlags): Promise<ExitStatus> => {
  const { path, label } = folderOf(flags.content);
  /** Wrong arguments and a missing folder are reported at once instead of being watched. */
  await findingsOf({ ...flags, external: false });
  await doOnChange(path, async () => {
    await check(flags).catch((error: unknown) => {
      process.stdout.write(`${failureOf(error).message}\n`);
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
    .description('Kiểm tra nội dung và liệt kê hết các lỗi, không dựng trang');
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
    .addOption(new Option('--external-private').hideHelp());
  addStationsFlags(command).action(async (flags: CheckFlags & StationsFlags) => {
    if (flags.stations !== undefined || flags.station !== undefined) {
      const { forStations } = await import('./stations.ts');
      return end(await forStations('check', flags, command));
    }
    end(await (flags.watch ? watchContent(flags) : check(flags)));
  });
};
