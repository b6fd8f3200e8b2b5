import { Option, type Command } from 'commander';
import { createArticle } from './new-article.ts';
import { Cancelled, choose } from './ask.ts';
import { entryForms } from '../new-entry/entry-forms.ts';
import { createEntry, type EntryFlags } from './new-entry.ts';
import { programmesIn, writeBroadcast, type BroadcastFlags } from './new-broadcast.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import type { ArticleFlags } from './new-flags.ts';
import { addSiteFlags, type SiteFlags } from './options.ts';

type NewFlags = SiteFlags &
  ArticleFlags &
  BroadcastFlags &
  EntryFlags & { readonly type?: string; readonly yes?: boolean };

/** What can be made, by the word for `--type`. */
const articleType = 'bai';
const broadcastType = 'buoi-phat';

const terminal = { input: process.stdin, output: process.stdout };

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
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

/** Whether an option says already that it is an article. */
const isArticle = ({ title, category, unit }: NewFlags): boolean =>
  [title, category, unit].some((each) => each !== undefined);

const isBroadcast = ({ programme, slot, audio }: NewFlags): boolean =>
  [programme, slot, audio].some((each) => each !== undefined);

/** The first question is what to make; only a station with programmes has broadcasts. */
const askedType = async (flags: NewFlags): Promise<string> => {
  const hasProgrammes = (await programmesIn(flags)).length > 0;
  return choose(terminal, 'Viết gì', [
    { value: articleType, label: 'Một bài' },
    ...(hasProgrammes ? [{ value: broadcastType, label: 'Một buổi phát' }] : []),
    ...Object.entries(entryForms).map(([value, { word }]) => ({
      value,
      label: `Một ${word}`,
      hint: 'một mục trong sổ',
    })),
  ]);
};

const typeOf = async (flags: NewFlags, canAsk: boolean): Promise<string> => {
  if (flags.type !== undefined) return flags.type;
  if (isBroadcast(flags)) return broadcastType;
  return isArticle(flags) || !canAsk ? articleType : askedType(flags);
};

const create = async (flags: NewFlags): Promise<ExitStatus> => {
  const canAsk = process.stdin.isTTY && process.stdout.isTTY && !flags.yes;
  try {
    const type = await typeOf(flags, canAsk);
    const form = entryForms[type];
    if (form) return await createEntry(flags, form, canAsk ? terminal : undefined);
    return type === broadcastType
      ? await createBroadcast(flags, canAsk)
      : await createArticle(flags);
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
      'Tạo tệp cho một bài mới (hỏi tiêu đề, chuyên mục, đơn vị, ngày đăng) hoặc một buổi phát (hỏi chương trình, ngày, các bài); hoặc thêm một đơn vị, đại hội, sự kiện, việc của lịch công tác vào sổ',
    )
    .addOption(
      new Option('--type <loại>', 'viết gì; không ghi thì hỏi, hoặc là bài').choices([
        articleType,
        broadcastType,
        ...Object.keys(entryForms),
      ]),
    )
    .option('--title <tiêu đề>', 'tiêu đề bài')
    .option('--category <mã>', 'mã chuyên mục trong categories.yaml')
    .addOption(
      new Option(
        '--unit <mã>',
        'mã đơn vị trong units.yaml; bài về nhiều đơn vị thì viết nhiều lần',
      ).argParser(collect),
    )
    .option(
      '--date <ngày>',
      'ngày đăng, ví dụ 2020-03-12 hoặc 12/3/2020; không ghi thì là hôm nay. Với đại hội: thời gian theo kế hoạch, như "dự kiến tháng 8/2026"',
    )
    .option('--programme <mã>', 'viết buổi phát: mã chương trình trong programmes.yaml')
    .option('--slot <giờ>', 'giờ phát, ví dụ 05:30; không ghi thì theo chương trình')
    .option('--audio <đường dẫn>', 'âm thanh đã chép vào media, ví dụ /media/2020/03/13.mp3')
    .option('--name <tên>', 'tên của đơn vị, đại hội, sự kiện, hay nội dung công việc')
    .option('--kind <loại>', 'loại của đơn vị, nếu tên không cho biết')
    .option('--parent <đơn vị>', 'cấp trên của đơn vị')
    .option(
      '--from <lúc>',
      'đơn vị: ngày bắt đầu; sự kiện, công tác: lúc bắt đầu, như "26/2/2026 7h30"',
    )
    .option('--to <lúc>', 'lúc kết thúc của sự kiện, công tác')
    .option('--place <nơi>', 'địa điểm của đại hội, sự kiện, công tác')
    .option('--chair <ai>', 'ai chủ trì công tác')
    .option('--ordinal <số>', 'đại hội lần thứ mấy, như XXV')
    .option('--term <nhiệm kỳ>', 'nhiệm kỳ của đại hội, như 2025-2030')
    .option('--yes', 'không hỏi gì; trùng tên tệp thì thêm số vào cuối tên');
  addSiteFlags(command, 'content', 'now').action(async (flags: NewFlags) =>
    end(await create(flags)),
  );
};
