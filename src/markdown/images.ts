import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import figures from 'markdown-it-image-figures';
import { pictureElement, type PictureView } from '../html/picture.ts';
import { attributeOf } from './attribute-of.ts';

/** The pictures that a text may show, by their path (`/media/x.jpg`). */
export type Pictures = ReadonlyMap<string, PictureView>;

/** A caption is parsed twice, alone and with its text; abbreviations must be expanded only once. */
const leaveAbbreviationsToText = (markdown: MarkdownIt): void => {
  const parseInline = markdown.parseInline.bind(markdown);
  markdown.parseInline = (caption, env) =>
    parseInline(caption, { ...env, abbreviations: undefined });
};

const imagesIn = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'image');

/**
 * Images: one that is alone in its paragraph becomes a figure, with its title as caption. Each
 * has the formats and widths that were made from it.
 */
export const images = (markdown: MarkdownIt, pictures: Pictures): void => {
  leaveAbbreviationsToText(markdown);
  markdown.use(figures, { figcaption: 'title' });
  markdown.core.ruler.push('site_images', ({ tokens, env }: StateCore) => {
    /** The paragraph of a tight list is hidden; the figure that replaces it must not be. */
    for (const token of tokens) if (token.tag === 'figure') token.hidden = false;
    for (const [index, image] of imagesIn(tokens).entries()) {
      image.meta = { isFirst: index === 0 && env['leadsWithImage'] === true };
    }
  });
  const { renderer } = markdown;
  const standard = renderer.rules.image;
  renderer.rules.image = (tokens, index, options, env, self): string => {
    const image = tokens[index] as Token;
    const picture = pictures.get(attributeOf(image, 'src'));
    if (!picture) return standard?.(tokens, index, options, env, self) ?? '';
    const alt = self.renderInlineAsText(image.children ?? [], options, env);
    const { isFirst = false } = (image.meta ?? {}) as { isFirst?: boolean };
    return String(pictureElement(picture, alt, isFirst));
  };
};
