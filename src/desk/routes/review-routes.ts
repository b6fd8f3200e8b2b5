import { join } from 'node:path';
import { replaceFile } from '../../content/edit/write-file.ts';
import { EditError } from '../../content/edit/yaml-spans.ts';
import { parsePublishingDate } from '../../dates/publishing-date.ts';
import { startOf, vietnamMoment, type VietnamMoment } from '../../dates/vietnam-clock.ts';
import { reviewChanges, stepNames, type ReviewChange } from '../../editorial/review-changes.ts';
import { reviewedText, type ReviewAct } from '../../editorial/reviewed-text.ts';
import { isLinked } from '../saving/text-place.ts';
import type { Route } from '../server/route.ts';
import type { DeskContext } from './desk-context.ts';
import { openedText, textFileOf, type TextFile } from './opened-text.ts';
import { bodyQuestion, DeskRefusal, getQuestion, textOf } from './question.ts';
import { articleOf, reviewOfText } from './review-of-text.ts';
import { remember } from './save-text.ts';

type Body = Readonly<Record<string, unknown>>;

const words = (body: Body, key: string): string | undefined => {
  const value = body[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

const changeOf = (body: Body): ReviewChange => {
  const asked = textOf(body, 'change');
  const change = reviewChanges.find((each) => each === asked);
  if (change) return change;
  throw new DeskRefusal(400, 'Không có việc này; tải lại trang rồi thử lại.');
};

const momentOf = (typed: string | undefined): VietnamMoment | undefined => {
  if (typed === undefined) return undefined;
  const date = parsePublishingDate(typed);
  if (date && date.precision !== 'month') return startOf(date);
  throw new DeskRefusal(422, `Chưa hiểu ngày giờ “${typed}”; gõ như 13/08/2025 17:00.`);
};

/** What must not be empty, with the sentence that asks for it. */
const needed: { readonly [Change in ReviewChange]?: string } = {
  return: 'Ghi vài chữ để người viết biết cần sửa gì.',
  correct: 'Ghi bài sai ở đâu, đúng là gì.',
  withdraw: 'Ghi lý do gỡ bài; người đọc sẽ thấy lý do này.',
};

const actOf = (body: Body, now: VietnamMoment): ReviewAct => {
  const change = changeOf(body);
  const [by, note] = [words(body, 'by'), words(body, 'note')];
  if (change in stepNames && by === undefined) throw new DeskRefusal(422, 'Ghi tên bạn trước đã.');
  const asked = needed[change];
  if (asked !== undefined && note === undefined) throw new DeskRefusal(422, asked);
  const publishAt = change === 'publish' ? momentOf(words(body, 'publishAt')) : undefined;
  return { change, by: by ?? '', at: now, to: words(body, 'to'), note, publishAt };
};

const refusals = {
  own: 'Bài này do chính bạn viết hoặc gửi nên cần một người khác duyệt.',
  unapproved: 'Bài chưa được duyệt, hoặc đã sửa sau khi duyệt, nên chưa đăng được.',
  unreadable: 'Phần thông tin của bài có chỗ chưa đúng; sửa các điều Phải sửa trước.',
} as const;

const changed = async (context: DeskContext, file: TextFile, act: ReviewAct): Promise<string> => {
  const article = await articleOf(context, file);
  if (!article) throw new DeskRefusal(422, refusals.unreadable);
  const rules = (await context.overview())?.approval;
  const contentFolder = context.content.path;
  try {
    const result = await reviewedText({ article, text: file.text, rules, contentFolder }, act);
    if ('text' in result) return result.text;
    throw new DeskRefusal(409, refusals[result.refused]);
  } catch (error) {
    if (error instanceof EditError) throw new DeskRefusal(422, refusals.unreadable);
    throw error;
  }
};

/** An article with something that must be mended does not leave the desk. */
const assertSound = async (
  { check, content }: DeskContext,
  path: string,
  text: string,
): Promise<void> => {
  const file = `${content.label}/${path}`;
  const faults = (await check(path, text)).filter(
    (each) => each.file === file && each.severity === 'error',
  );
  if (faults.length === 0) return;
  throw new DeskRefusal(409, `Còn ${faults.length} điều phải sửa; sửa xong rồi mới đăng được.`);
};

const take = async (context: DeskContext, body: Body): Promise<unknown> => {
  const { content, now, versions, settings, refresh } = context;
  const act = actOf(body, vietnamMoment(now()));
  const file = await textFileOf(context, textOf(body, 'path'));
  if (file.base !== textOf(body, 'base')) {
    throw new DeskRefusal(409, 'Bài vừa được sửa ở nơi khác; xem lại bài rồi làm lại việc này.');
  }
  if (await isLinked(content.path, file.path))
    throw new DeskRefusal(403, 'Không ghi qua liên kết.');
  const text = await changed(context, file, act);
  if (act.change === 'publish') await assertSound(context, file.path, text);
  await versions.keep({ path: file.path, text: file.text, at: now().toISOString(), why: 'before' });
  await replaceFile(join(content.path, file.path), text);
  if (act.by !== '') await settings.set({ person: act.by });
  refresh();
  const after = await textFileOf(context, file.path);
  remember(after);
  return { text: await openedText(context, after), review: await reviewOfText(context, after) };
};

/** Where an article is on its way to the site, and each step of it. */
export const reviewRoutes = (context: DeskContext): readonly Route[] => [
  getQuestion('review', async (query) => ({
    review: await reviewOfText(context, await textFileOf(context, query.get('path') ?? '')),
  })),
  bodyQuestion('review', (body) => context.inTurn(() => take(context, body))),
  getQuestion('person', async () => ({ person: (await context.settings.read()).person })),
  bodyQuestion('person', (body) =>
    context.settings.set({ person: textOf(body, 'name').trim() || undefined }),
  ),
];
