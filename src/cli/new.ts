import { Option, type Command } from 'commander';
import { readSourceFiles } from '../content/read/read-source-files.ts';
import { dayOf, vietnamMoment } from '../dates/vietnam-clock.ts';
import type { ArticleDraft } from '../new-article/article-draft.ts';
import { articlePlace, type ArticlePlace } from '../new-article/article-place.ts';
import { articleText } from '../new-article/article-text.ts';
import { choicesOf, type Choices } from '../new-article/choices.ts';
import { writeArticle } from '../new-article/write-article.ts';
import { askArticle, askSuffix } from './ask-article.ts';
import { Cancelled, choose } from './ask.ts';
import { programmesIn, writeBroadcast, type BroadcastFlags } from './new-broadcast.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { notWritten } from '../operation/not-written.ts';
import { givenBy, type ArticleFlags } from './new-flags.ts';
import { addSiteFlags, folderOf, instantOf, type Folder, type SiteFlags } from './options.ts';
import { OperationError } from '../operation/operation-error.ts';

type NewFlags = SiteFlags & ArticleFlags & BroadcastFlags & { readonly yes?: boolean };

const terminal = { input: process.stdin, output: process.stdout };

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const choicesIn = async ({ path, label }: Folder): Promise<Choices> => {
  const { files } = await readSourceFiles(path, label);
  const choices = choicesOf(files);
  if (!('faulty' in choices)) return choices;
  throw new OperationError('NEW_REGISTER', { file: `${label}/${choices.faulty}` });
};

/** Without questions, title and category must be given; the rest has defaults. */
const completed = (given: Partial<ArticleDraft>, today: string): ArticleDraft => {
  const { title, category, units = [], date = today } = given;
  if (title !== undefined && category !== undefined) return { title, category, units, date };
  const missing = [
    ...(title === undefined ? ['--title "Tiêu đề bài"'] : []),
    ...(category === undefined ? ['--category <mã chuyên mục>'] : []),
  ];
  throw new OperationError('NEW_INCOMPLETE', { missing });
};

/** @throws OperationError `NEW_SLUG_TAKEN`, or Cancelled, if the place must not be used */
const settleSuffix = async (place: ArticlePlace, label: string, canAsk: boolean): Promise<void> => {
  const { taken, slug } = place;
  if (taken === undefined) return;
  if (canAsk) return askSuffix(terminal, `${label}/${taken}`, slug);
  throw new OperationError('NEW_SLUG_TAKEN', { file: `${label}/${taken}`, slug });
};

const write = async (content: Folder, path: string, draft: ArticleDraft): Promise<void> => {
  const file = `${content.label}/${path}`;
  try {
    await writeArticle(content, path, articleText(draft));
  } catch (error) {
    throw notWritten(file, error);
  }
};

const createArticle = async (flags: NewFlags): Promise<ExitStatus> => {
  const content = folderOf(flags.content);
  const today = dayOf(vietnamMoment(instantOf(flags)));
  const choices = await choicesIn(content);
  const given = givenBy(flags, choices);
  const canAsk = process.stdin.isTTY && process.stdout.isTTY && !flags.yes;
  try {
    const draft = canAsk
      ? await askArticle(terminal, given, choices, today)
      : completed(given, today);
    const place = articlePlace(draft, choices.articles);
    if (!flags.yes) await settleSuffix(place, content.label, canAsk);
    await write(content, place.path, draft);
    if (canAsk) say('');
    say(`Đã ghi bài nháp ${content.label}/${place.path}`);
    say('Bước tiếp theo: mở tệp trên để viết nội dung, và chạy npm start để xem trước.');
    return exitStatus.ok;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    say('\nĐã dừng, chưa ghi gì.');
    return exitStatus.broken;
  }
};

/** @param canAsk whether a person answers */
const createBroadcast = async (flags: NewFlags, canAsk: boolean): Promise<ExitStatus> => {
  const { file, draft } = await writeBroadcast(flags, canAsk ? terminal : undefined);
  if (canAsk) say('');
  say(`Đã ghi buổi phát ${file} với ${draft.items.length} bài`);
  say(
    draft.audio === undefined
      ? 'Bước tiếp theo: xem lại các mục trong tệp; npm run kich-ban in lời đọc, thu xong thì thêm audio.'
      : 'Bước tiếp theo: thêm lúc bắt đầu (at) của từng mục, và chạy npm run check.',
  );
  return exitStatus.ok;
};

/** A station with programmes writes articles and broadcasts; the first question is which. */
const wantsBroadcast = async (flags: NewFlags): Promise<boolean> => {
  const { title, category, unit } = flags;
  if ([title, category, unit].some((each) => each !== undefined)) return false;
  if ((await programmesIn(flags)).length === 0) return false;
  const answer = await choose(terminal, 'Viết gì', [
    { value: 'bai', label: 'Một bài' },
    { value: 'buoi', label: 'Một buổi phát' },
  ]);
  return answer === 'buoi';
};

const create = async (flags: NewFlags): Promise<ExitStatus> => {
  const canAsk = process.stdin.isTTY && process.stdout.isTTY && !flags.yes;
  const isNamed = [flags.programme, flags.slot, flags.audio].some((each) => each !== undefined);
  try {
    const isBroadcast = isNamed || (canAsk && (await wantsBroadcast(flags)));
    return isBroadcast ? await createBroadcast(flags, canAsk) : await createArticle(flags);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    say('\nĐã dừng, chưa ghi gì.');
    return exitStatus.broken;
  }
};

const collect = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value];

export const addNew = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('new')
    .description(
      'Tạo tệp cho một bài mới (hỏi tiêu đề, chuyên mục, đơn vị, ngày đăng) hoặc một buổi phát (hỏi chương trình, ngày, các bài)',
    )
    .option('--title <tiêu đề>', 'tiêu đề bài')
    .option('--category <mã>', 'mã chuyên mục trong categories.yaml')
    .addOption(
      new Option(
        '--unit <mã>',
        'mã đơn vị trong units.yaml; viết nhiều lần nếu có nhiều đơn vị',
      ).argParser(collect),
    )
    .option('--date <ngày>', 'ngày đăng, ví dụ 2020-03-12 hoặc 12/3/2020; không ghi thì là hôm nay')
    .option('--programme <mã>', 'viết buổi phát: mã chương trình trong programmes.yaml')
    .option('--slot <giờ>', 'giờ phát, ví dụ 05:30; không ghi thì theo chương trình')
    .option('--audio <đường dẫn>', 'âm thanh đã chép vào media, ví dụ /media/2020/03/13.mp3')
    .option('--yes', 'không hỏi gì; trùng tên tệp thì thêm số vào cuối tên');
  addSiteFlags(command, 'content', 'now').action(async (flags: NewFlags) =>
    end(await create(flags)),
  );
};
