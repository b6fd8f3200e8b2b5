import type { RenderedMarkdown } from '../../markdown/render-markdown.ts';
import type { ShownArticle } from '../context/article-questions.ts';

/**
 * What an article's page contains and its sheet does not; the sheet shows only the first picture.
 */
export interface LeftOut {
  readonly pictures: number;
  readonly links: number;
  readonly attachments: number;
  readonly hasAudio: boolean;
  /** Persons whom the page names beside the text. */
  readonly authors: number;
  /** Articles that the page links to below the text. */
  readonly related: number;
}

const countOf = (pattern: RegExp, html: string): number => html.match(pattern)?.length ?? 0;

/** References to footnotes and their back links stay within the page. */
const linkOpening = /<a href="(?!#)/gu;

/**
 * @param html the article's text as shown on its page
 * @param related how many related articles the page links to
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
