import type { RenderedMarkdown } from '../../markdown/render-markdown.ts';
import type { ShownArticle } from '../context/article-questions.ts';

/** What an article's page holds and a sheet of paper does not; of pictures it has the first. */
export interface LeftOut {
  readonly pictures: number;
  readonly links: number;
  readonly attachments: number;
  readonly hasAudio: boolean;
  /** Persons, whom the page names beside the text. */
  readonly authors: number;
  /** Articles that the page leads to below the text. */
  readonly related: number;
}

const countOf = (pattern: RegExp, html: string): number => html.match(pattern)?.length ?? 0;

/** Calls of notes, and the ways back from them, lead nowhere else. */
const linkOpening = /<a href="(?!#)/gu;

/**
 * @param html the article's text as it is on its page
 * @param related how many related articles the page leads to
 */
export const leftOutOf = (
  {
    image,
    audio,
    attachments,
    authors,
  }: Pick<ShownArticle, 'image' | 'audio' | 'attachments' | 'authors'>,
  html: RenderedMarkdown | undefined,
  related: number,
): LeftOut => ({
  pictures: Math.max(0, countOf(/<img /gu, html ?? '') + (image === undefined ? 0 : 1) - 1),
  links: countOf(linkOpening, html ?? ''),
  attachments: attachments.length,
  hasAudio: audio !== undefined,
  authors: authors.length,
  related,
});
