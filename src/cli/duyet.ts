import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { Option, type Command } from 'commander';
import { replaceFile } from '../content/edit/write-file.ts';
import { EditError } from '../content/edit/yaml-spans.ts';
import type { Article, Content } from '../content/content.ts';
import { parsePublishingDate } from '../dates/publishing-date.ts';
import { startOf, vietnamMoment, type VietnamMoment } from '../dates/vietnam-clock.ts';
import type { ReviewChange } from '../editorial/review-changes.ts';
import { reviewedText } from '../editorial/reviewed-text.ts';
import { OperationError } from '../operation/operation-error.ts';
import { contentWith } from './content-with.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { addSiteFlags, folderOf, instantOf } from './options.ts';
import { reviewChangeOf, type ReviewFlags } from './review-flags.ts';
import { stateReport } from './state-report.ts';

/** @throws OperationError `USAGE_MOMENT` */
const momentOf = (typed: string | undefined): VietnamMoment | undefined => {
  if (typed === undefined) return undefined;
  const date = parsePublishingDate(typed);
  if (date && date.precision !== 'month') return startOf(date);
  throw new OperationError('USAGE_MOMENT', { typed });
};

interface Asked {
  readonly article: Article;
  readonly content: Content;
  readonly text: string;
}

/**
 * The file after the step.
 *
 * @throws OperationError `REVIEW_…` if the step is not allowed
 */
const changedText = async (
  change: ReviewChange,
  { article, content, text }: Asked,
  flags: ReviewFlags,
): Promise<string> => {
  const { by = '', to, note } = flags;
  const reviewed = await reviewedText(
    { article, text, rules: content.site.approval, contentFolder: folderOf(flags.content).path },
    {
      change,
      by,
      at: vietnamMoment(instantOf(flags)),
      to,
      note: note ?? flags.return,
      publishAt: change === 'publish' ? momentOf(flags.at) : undefined,
    },
  );
  if ('text' in reviewed) return reviewed.text;
  const { file } = article;
  if (reviewed.refused === 'own') throw new OperationError('REVIEW_OWN', { by });
  throw new OperationError(
    reviewed.refused === 'unapproved' ? 'REVIEW_UNAPPROVED' : 'REVIEW_FAULTY',
    { file },
  );
};

/** @throws OperationError `REVIEW_…` */
const askedIn = async (content: Content | undefined, typed: string, flags: ReviewFlags) => {
  const [{ path, label }, folder] = [folderOf(typed), folderOf(flags.content)];
  const inside = relative(folder.path, path).split(sep).join('/');
  const file = `${folder.label}/${inside}`;
  const article = content?.articles.find((each) => each.file === file);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new OperationError('REVIEW_NO_FILE', { file: label });
  if (!content || !article) throw new OperationError('REVIEW_FAULTY', { file: label });
  return { article, content, text, path, label };
};

const takeStep = async (typed: string, flags: ReviewFlags): Promise<ExitStatus> => {
  const kind = reviewChangeOf(flags);
  await contentWith(folderOf(flags.content), 'Đang ghi', async ({ content }) => {
    const asked = await askedIn(content, typed, flags);
    try {
      await replaceFile(asked.path, await changedText(kind, asked, flags));
    } catch (error) {
      if (error instanceof EditError) throw new OperationError('REVIEW_FAULTY', { file: typed });
      throw error;
    }
    process.stdout.write(`Đã ghi vào ${asked.label}.\n`);
  });
  return exitStatus.ok;
};

const report = async (flags: ReviewFlags): Promise<ExitStatus> => {
  const now = vietnamMoment(instantOf(flags));
  await contentWith(folderOf(flags.content), 'Đang xem', ({ content }) => {
    if (!content) throw new OperationError('CONTENT_FAULTY', { file: 'site.yaml' });
    process.stdout.write(stateReport(content, now, flags.format));
  });
  return exitStatus.ok;
};

const examples = `
Không ghi tệp thì in tình trạng các bài và kế hoạch tuần.

Ví dụ:
  npm run duyet
  npm run duyet -- content/articles/2020/03/tin.md --send --by "Đồng chí A" --to "Đồng chí B"
  npm run duyet -- content/articles/2020/03/tin.md --return "Xin ghi rõ số đại biểu." --by "Đồng chí B"
  npm run duyet -- content/articles/2020/03/tin.md --approve --by "Đồng chí B"
  npm run duyet -- content/articles/2020/03/tin.md --publish --at "2020-03-06 17:00"

Tên người chỉ là lời khai: ai sửa được tệp thì cũng ghi được lần duyệt.`;

export const addDuyet = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('duyet')
    .description('Gửi duyệt, trả lại, duyệt, đăng một bài; hoặc xem bài nào đang ở đâu')
    .argument('[tệp]', 'tệp bài');
  addSiteFlags(command, 'content', 'now')
    .option('--send', 'gửi duyệt')
    .option('--take-back', 'lấy về sửa')
    .option('--return <lời nhắn>', 'trả lại cho người viết, kèm lời nhắn')
    .option('--approve', 'duyệt')
    .option('--publish', 'bỏ dấu bài nháp: bài lên trang ở lần đăng tới')
    .option('--draft', 'đưa về bài nháp')
    .option('--at <ngày giờ>', 'cùng --publish: hẹn giờ lên trang')
    .option('--by <tên>', 'người làm bước này')
    .option('--to <tên>', 'gửi cho ai')
    .option('--note <lời nhắn>', 'lời nhắn')
    .addOption(
      new Option('--format <dạng>', 'dạng báo cáo')
        .choices(['text', 'json'])
        .default('text', 'text'),
    )
    .addHelpText('after', examples)
    .action(async (typed: string | undefined, flags: ReviewFlags) => {
      end(await (typed === undefined ? report(flags) : takeStep(typed, flags)));
    });
};
