import type { Article } from '../../content/content.ts';
import { vietnamMoment } from '../../dates/vietnam-clock.ts';
import { articleOfFile } from '../../editorial/article-of-file.ts';
import { stateOfArticle } from '../../editorial/article-state.ts';
import { offeredChanges } from '../../editorial/offered-changes.ts';
import type { ReviewOfText } from '../overview/review-of-text.ts';
import type { DeskContext } from './desk-context.ts';
import type { TextFile } from './opened-text.ts';

/** The article of a file, as the rules of its site judge it. */
export const articleOf = async (
  { content, overview }: DeskContext,
  { path, text }: TextFile,
): Promise<Article | undefined> => {
  const place = { path, file: `${content.label}/${path}`, contentFolder: content.path };
  return articleOfFile(place, text, (await overview())?.approval);
};

/** The review of an article; `undefined` if its front matter has a fault. */
export const reviewOfText = async (
  context: DeskContext,
  file: TextFile,
): Promise<ReviewOfText | undefined> => {
  const article = await articleOf(context, file);
  if (!article) return undefined;
  const rules = (await context.overview())?.approval;
  const { person } = await context.settings.read();
  const now = vietnamMoment(context.now());
  const { state, appears } = stateOfArticle(article, now);
  return {
    state,
    appears,
    steps: article.review.map(({ step, by, at, to, note }) => ({ step, by, at, to, note })),
    offered: offeredChanges({ article, now, rules, person }),
    bySomeoneElse: rules?.bySomeoneElse ?? false,
    people: (rules?.people ?? []).map(({ name, approves }) => ({ name, approves })),
    person,
    now,
  };
};
