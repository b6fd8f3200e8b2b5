import type { Content } from '../content/content.ts';
import {
  createMarkdownRenderer,
  type MarkdownLabels,
  type RenderedText,
} from '../markdown/render-markdown.ts';
import { sitePaths } from '../url/site-path.ts';

/** The rendered text of every article and plain page, by its file. */
export type Texts = ReadonlyMap<string, RenderedText>;

/** Renders every text of the content, those that are not yet published too. */
export const renderTexts = (
  { site, media, articles, pages }: Content,
  labels: MarkdownLabels,
): Texts => {
  const imageSizes = new Map(
    media.flatMap(({ name, size }) => (size ? [[sitePaths.media(name), size] as const] : [])),
  );
  const { baseUrl: base, abbreviations } = site;
  const render = createMarkdownRenderer({ base, imageSizes, abbreviations, labels });
  return new Map([
    ...articles.map(({ file, body, verbatim }) => [file, render(body, { verbatim })] as const),
    ...pages.map(({ file, body }) => [file, render(body, { verbatim: false })] as const),
  ]);
};
