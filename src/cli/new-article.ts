import { readSourceFiles } from '../content/read/read-source-files.ts';
import { dayOf, vietnamMoment } from '../dates/vietnam-clock.ts';
import type { ArticleDraft } from '../new-article/article-draft.ts';
import { articlePlace, type ArticlePlace } from '../new-article/article-place.ts';
import { articleText } from '../new-article/article-text.ts';
import { choicesOf, type Choices } from '../new-article/choices.ts';
import { writeArticle } from '../new-article/write-article.ts';
import { askArticle, askSuffix } from './ask-article.ts';
import { Cancelled } from './ask.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { notWritten } from '../operation/not-written.ts';
import { givenBy, type ArticleFlags } from './new-flags.ts';
import { folderOf, instantOf, type Folder, type SiteFlags } from './options.ts';
import { OperationError } from '../operation/operation-error.ts';

type NewArticleFlags = SiteFlags & ArticleFlags & { readonly yes?: boolean };

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

/**
 * Asks for a new article and writes its draft.
 *
 * @throws OperationError, or Cancelled
 */
export const createArticle = async (flags: NewArticleFlags): Promise<ExitStatus> => {
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
