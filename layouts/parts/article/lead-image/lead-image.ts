import { html, type Html } from '../../../../src/html/html.ts';
import { pictureElement } from '../../../../src/html/picture.ts';
import type { ArticleView } from '../../../../src/site/articles/article-view.ts';
import { text } from '../../../words/vi/vi.ts';

/** The picture at the head of an article, the first of its page. */
export const leadImage = (image: ArticleView['leadImage']): Html | false => {
  if (!image) return false;
  const { picture, alt, caption, credit } = image;
  const source =
    credit !== undefined &&
    html`${caption !== undefined && ' · '}<span class="credit">${text.imageCredit(credit)}</span>`;
  return html`<figure class="lead-image">
${pictureElement(picture, alt, true)}
${(caption !== undefined || credit !== undefined) && html`<figcaption>${caption}${source}</figcaption>`}
</figure>`;
};
