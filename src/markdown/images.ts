import type { MarkdownIt, StateCore } from 'markdown-it';
import figures from 'markdown-it-image-figures';
import { attributeOf } from './attribute-of.ts';
import { siteHref, type BaseUrl } from '../url/base-url.ts';

/** Width and height in pixels of each image, by its path (`/media/x.jpg`). */
export type ImageSizes = ReadonlyMap<string, { readonly width: number; readonly height: number }>;

/** A caption is parsed by itself, then with its text: short forms must be spelled out only once. */
const leaveAbbreviationsToText = (markdown: MarkdownIt): void => {
  const parseInline = markdown.parseInline.bind(markdown);
  markdown.parseInline = (caption, env) =>
    parseInline(caption, { ...env, abbreviations: undefined });
};

/**
 * Images: one that stands alone in its paragraph becomes a figure, captioned by its title; each
 * gets its width and height, so that the text does not jump, and loads when it comes near.
 */
export const images = (markdown: MarkdownIt, base: BaseUrl, sizes: ImageSizes): void => {
  leaveAbbreviationsToText(markdown);
  markdown.use(figures, { figcaption: 'title' });
  markdown.core.ruler.push('site_images', ({ tokens }: StateCore) => {
    /** The paragraph of a tight list is hidden; the figure that takes its place must not be. */
    for (const token of tokens) if (token.tag === 'figure') token.hidden = false;
    for (const image of tokens.flatMap(({ children }) => children ?? [])) {
      if (image.type !== 'image') continue;
      const source = attributeOf(image, 'src');
      const size = sizes.get(source);
      if (size) {
        image.attrSet('src', siteHref(base, source));
        image.attrSet('width', String(size.width));
        image.attrSet('height', String(size.height));
      }
      image.attrSet('loading', 'lazy');
      image.attrSet('decoding', 'async');
    }
  });
};
