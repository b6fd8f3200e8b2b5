import type { Content, MarkdownSource } from '../../content/content.ts';
import { citationFinder } from '../documents/document-citations.ts';
import { searchedText } from './plain-text.ts';
import type { Pictures } from '../../markdown/images.ts';
import {
  createMarkdownRenderer,
  type MarkdownLabels,
  type RenderedText,
} from '../../markdown/render-markdown.ts';

/** The rendered text of every article, plain page and document, by its file. */
export interface Texts {
  readonly get: (file: string) => RenderedText | undefined;
  /** The words of a text alone, for search and summaries. */
  readonly words: (file: string) => string;
}

/**
 * Renders any text of the content when it is first asked for, those that are not yet published too.
 *
 * @param faultyTexts texts that are only checked
 * @param unpublished paths of articles and documents that residents must not see
 */
export const renderTexts = (
  { site, articles, pages, documents }: Content,
  faultyTexts: readonly MarkdownSource[],
  unpublished: ReadonlySet<string>,
  pictures: Pictures,
  labels: MarkdownLabels,
): Texts => {
  const { baseUrl: base, abbreviations } = site;
  const findCitations = citationFinder(documents.filter(({ path }) => !unpublished.has(path)));
  const render = createMarkdownRenderer({
    base,
    pictures,
    abbreviations,
    unpublished,
    labels,
    findCitations,
  });
  const sources = new Map<
    string,
    Pick<MarkdownSource, 'body' | 'path'> & { verbatim?: boolean; image?: unknown }
  >([...articles, ...pages, ...documents, ...faultyTexts].map((text) => [text.file, text]));
  const rendered = new Map<string, RenderedText>();
  const get = (file: string): RenderedText | undefined => {
    const source = sources.get(file);
    if (!source || rendered.has(file)) return rendered.get(file);
    const text = render(source.body, {
      verbatim: source.verbatim ?? false,
      leadsWithImage: source.image === undefined,
      path: source.path,
    });
    rendered.set(file, text);
    return text;
  };
  const wordsByFile = new Map<string, string>();
  const words = (file: string): string => {
    const known = wordsByFile.get(file);
    if (known !== undefined) return known;
    const text = get(file);
    const found = text ? searchedText(text.html) : '';
    wordsByFile.set(file, found);
    return found;
  };
  return { get, words };
};
