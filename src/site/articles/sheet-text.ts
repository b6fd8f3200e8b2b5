import { html } from '../../html/html.ts';
import { portableHtml } from '../../html/portable-html.ts';
import type { ShownArticle } from '../context/article-questions.ts';
import type { SiteQuestions } from '../context/site-questions.ts';
import { leadImageView } from './article-media-views.ts';

const picture = /<(figure|p)>(?:(?!<\/\1>)[^])*<img (?:(?!<\/\1>)[^])*<\/\1>|<img [^>]*>/gu;

/** The article's picture with its caption, as a block. */
const leadPicture = (
  article: Pick<ShownArticle, 'image'>,
  context: Pick<SiteQuestions, 'picture'>,
): string => {
  const image = leadImageView(article, context);
  if (!image) return '';
  const { src, width, height } = image.picture;
  const said = [image.caption, image.credit].filter((each) => each !== undefined).join(' ');
  const caption = said !== '' && html`<figcaption>${said}</figcaption>`;
  return String(
    html`<figure><img src="${src}" alt="${image.alt}" width="${width}" height="${height}">${caption}</figure>`,
  );
};

/**
 * An article's text as printed on its sheet: tables, lists, quotations, headings and the first
 * picture; links become plain words.
 *
 * @param body the text as shown on its page
 * @param page the address of that page
 */
export const sheetText = (
  article: Pick<ShownArticle, 'image'>,
  body: string,
  page: string,
  context: Pick<SiteQuestions, 'picture'>,
): string => {
  const lead = leadPicture(article, context);
  let count = lead === '' ? 0 : 1;
  const text = portableHtml(body, page, { isPaper: true }).replaceAll(picture, (found) =>
    (count += 1) === 1 ? found : '',
  );
  return lead + text;
};
