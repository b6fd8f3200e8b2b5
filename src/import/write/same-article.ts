import type { Content } from '../../content/content.ts';
import { foldText } from '../draft/clean-text.ts';

type Article = Content['articles'][number];

/** How many letters of two texts are compared. */
const compared = 400;

/** The names of pictures differ from import to import. */
const image = /!\[[^\]]*\]\([^)]*\)/gu;

const start = (markdown: string): string =>
  foldText(markdown.replaceAll(image, '')).replaceAll(' ', '').slice(0, compared);

/**
 * An article of the site that equals the imported one: the same title, and the same text or none
 * yet.
 */
export const sameArticle = (
  title: string,
  markdown: string,
  articles: readonly Article[],
): Article | undefined => {
  const folded = foldText(title);
  return articles.find(
    (article) =>
      foldText(article.title) === folded &&
      (article.stub || start(article.body) === start(markdown)),
  );
};
