import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { pictureElement, type PictureView } from '../html/picture.ts';
import { attributeOf } from './attribute-of.ts';

/** The pictures that a text may show, by their path (`/media/x.jpg`). */
export type Pictures = Pick<ReadonlyMap<string, PictureView>, 'get'>;

const imagesIn = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'image');

/** Images: each has the formats and widths that were generated for it. */
export const images = (markdown: MarkdownIt, pictures: Pictures): void => {
  markdown.core.ruler.push('site_images', ({ tokens, env }: StateCore) => {
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
