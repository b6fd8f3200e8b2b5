import { html, type Html } from './html.ts';

/** The narrowest version of a picture, for lists. */
export interface SmallPicture {
  readonly avif: string | undefined;
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** A picture in the form for markup; each `srcset` lists the widths of one format. */
export interface PictureView {
  readonly avif: string | undefined;
  readonly webp: string | undefined;
  readonly srcset: string | undefined;
  readonly src: string;
  /** Pixels of the widest version, so that the text does not move when the picture loads. */
  readonly width: number;
  readonly height: number;
  readonly small: SmallPicture;
}

/** A text column is at most 42rem wide and leaves a margin of 1rem on a phone. */
const sizes = '(min-width: 44rem) 42rem, calc(100vw - 2rem)';

const source = (type: string, srcset: string | undefined): Html | false =>
  srcset !== undefined && html`<source type="${type}" srcset="${srcset}" sizes="${sizes}">`;

/**
 * A picture in several formats for the browser to choose from.
 *
 * @param isFirst the first picture of a page loads at once, others lazily
 */
export const pictureElement = (
  { avif, webp, srcset, src, width, height }: PictureView,
  alt: string,
  isFirst: boolean,
): Html => {
  const loading = isFirst ? html`fetchpriority="high"` : html`loading="lazy"`;
  const choice = srcset !== undefined && html` srcset="${srcset}" sizes="${sizes}"`;
  const image = html`<img src="${src}"${choice} width="${width}" height="${height}" alt="${alt}" ${loading} decoding="async">`;
  return avif === undefined && webp === undefined
    ? image
    : html`<picture>${source('image/avif', avif)}${source('image/webp', webp)}${image}</picture>`;
};

/** A picture beside its title, which describes it; it loads lazily. */
export const smallPictureElement = ({ avif, src, width, height }: SmallPicture): Html => {
  const image = html`<img src="${src}" alt="" width="${width}" height="${height}" loading="lazy" decoding="async">`;
  return avif === undefined
    ? image
    : html`<picture><source type="image/avif" srcset="${avif}">${image}</picture>`;
};
