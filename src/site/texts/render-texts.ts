import type { Content, MarkdownSource } from '../../content/content.ts';
import { citationFinder } from '../official-documents/citation-finder.ts';
import { searchedText } from './plain-text.ts';
import type { Pictures } from '../../markdown/images.ts';
import {
  createMarkdownRenderer,
  type MarkdownLabels,
  type RenderedMarkdown,
  type RenderedText,
} from '../../markdown/render-markdown.ts';

/** What other pages need to know of a text, without its markup. */
export interface TextFacts {
  readonly references: RenderedText['references'];
  /** Ids of its headings and notes. */
  readonly ids: ReadonlySet<string>;
  readonly findings: RenderedText['findings'];
}

const idsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/ id="([^"]+)"/gu)].map(([, id = '']) => id));

/** So many rendered texts are kept: an article's page, its copies and its words follow each other. */
const mostKept = 8;

/** The rendered text of every article, plain page and document, by its file. */
export interface Texts {
  readonly get: (file: string) => RenderedText | undefined;
  /** What the checks of links need of a text; kept, while the rendered text is let go. */
  readonly facts: (file: string) => TextFacts | undefined;
  /** The words of a text alone, for search and summaries. */
  readonly words: (file: string) => string;
}

/** The rendered body of a text; empty for one that is not known. */
export const bodyOf = ({ file }: Pick<MarkdownSource, 'file'>, texts: Texts): RenderedMarkdown =>
  texts.get(file)?.html ?? ('' as RenderedMarkdown);

/**
 * Renders any text of the content when it is first asked for, those that are not yet published too.
 *
 * @param faultyTexts texts that are only checked
 * @param unpublished paths of articles and documents that residents must not see
 */
export const renderTexts = (
  { site, articles, pages, officialDocuments }: Content,
  faultyTexts: readonly MarkdownSource[],
  unpublished: ReadonlySet<string>,
  pictures: Pictures,
  labels: MarkdownLabels,
): Texts => {
  const { baseUrl: base, abbreviations } = site;
  const findCitations = citationFinder(
    officialDocuments.filter(({ path }) => !unpublished.has(path)),
  );
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
  >([...articles, ...pages, ...officialDocuments, ...faultyTexts].map((text) => [text.file, text]));
  const rendered = new Map<string, RenderedText>();
  const get = (file: string): RenderedText | undefined => {
    const source = sources.get(file);
    const known = rendered.get(file);
    if (!source || known) return known;
    const text = render(source.body, {
      verbatim: source.verbatim ?? false,
      leadsWithImage: source.image === undefined,
      path: source.path,
    });
    const [oldest] = rendered.keys();
    if (oldest !== undefined && rendered.size === mostKept) rendered.delete(oldest);
    rendered.set(file, text);
    return text;
  };
  const factsByFile = new Map<string, TextFacts>();
  const facts = (file: string): TextFacts | undefined => {
    const text = factsByFile.has(file) ? undefined : get(file);
    if (text) {
      const { references, findings, html } = text;
      factsByFile.set(file, { references, findings, ids: idsIn(html) });
    }
    return factsByFile.get(file);
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
  return { get, facts, words };
};
