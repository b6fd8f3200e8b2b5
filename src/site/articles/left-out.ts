import type { RenderedMarkdown } from '../../markdown/render-markdown.ts';
import type { ShownArticle } from '../context/article-questions.ts';

/** What an article's page holds and a sheet of paper does not. */
export interface LeftOut {
  readonly pictures: number;
  readonly links: number;
  readonly attachments: number;
  readonly hasAudio: boolean;
}

const countOf = (pattern: RegExp, html: string): number => html.match(pattern)?.length ?? 0;

/** Calls of notes, and the ways back from them, lead nowhere else. */
const linkOpening = /<a href="(?!#)/gu;

/** @param html the article's text as it is on its page */
export const leftOutOf = (
  { image, audio, attachments }: Pick<ShownArticle, 'image' | 'audio' | 'attachments'>,
  html: RenderedMarkdown | undefined,
): LeftOut => ({
  pictures: countOf(/<img /gu, html ?? '') + (image === undefined ? 0 : 1),
  links: countOf(linkOpening, html ?? ''),
  attachments: attachments.length,
  hasAudio: audio !== undefined,
});
