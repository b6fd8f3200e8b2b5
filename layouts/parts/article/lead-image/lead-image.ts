import { html } from '../../../../src/html/html.ts';
import { pictureElement } from '../../../../src/html/picture.ts';
import { part } from '../../part.ts';

/** The picture at the head of an article, the first image of its page. */
export const leadImage = part('leadImage', { styles: ['leadImage'] }, (image, { words }) => {
  if (!image) return false;
  const { picture, alt, caption, credit } = image;
  const source =
    credit !== undefined &&
    html`${caption !== undefined && ' · '}<span class="credit">${words.imageCredit(credit)}</span>`;
  return html`<figure class="lead-image">
${pictureElement(picture, alt, true)}
${(caption !== undefined || credit !== undefined) && html`<figcaption>${caption}${source}</figcaption>`}
</figure>`;
});
