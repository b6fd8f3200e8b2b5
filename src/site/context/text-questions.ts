import { officialDocumentsBySign } from '../../content/official-documents/official-document-citations.ts';
import type { LabelsByLanguage } from '../../markdown/render-markdown.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { SitePath } from '../../url/site-path.ts';
import { textSource, type TextSource } from '../texts/text-source.ts';
import { lazily } from './lazily.ts';
import {
  articleSource,
  broadcastSource,
  officialDocumentSource,
  pageSource,
} from '../texts/text-sources.ts';

/** Questions about texts as editors wrote them, and about the things that these name. */
export interface TextQuestions {
  /** @param file the content file, relative to the content folder: `articles/2020/03/x.md` */
  readonly text: (file: string) => TextSource | undefined;
  /**
   * The page of the official document with this number; `undefined` if there is none or more than
   * one.
   */
  readonly officialDocumentOfNumber: (sign: string) => SitePath | undefined;
  /** The words that the renderer adds to texts. */
  readonly markdownLabels: () => LabelsByLanguage;
}

export const textAnswers = (
  { articles, pages, officialDocuments, broadcasts }: Newsroom,
  labels: LabelsByLanguage,
): TextQuestions => {
  const sources = lazily(
    () =>
      new Map<string, TextSource>([
        ...articles.map((text) => [articleSource(text.key), textSource(text)] as const),
        ...pages.map((text) => [pageSource(text.slug), textSource(text)] as const),
        ...broadcasts.map((text) => [broadcastSource(text.key), textSource(text)] as const),
        ...officialDocuments.map(
          (text) => [officialDocumentSource(text.slug), textSource(text)] as const,
        ),
      ]),
  );
  const bySign = lazily(() => officialDocumentsBySign(officialDocuments));
  return {
    text: (file) => sources().get(file),
    officialDocumentOfNumber: (sign) => bySign().get(sign)?.path,
    markdownLabels: () => labels,
  };
};
