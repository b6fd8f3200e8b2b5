import type { MarkdownIt, Token } from 'markdown-it';
import type { BaseUrl } from '../url/base-url.ts';
import type { SitePath } from '../url/site-path.ts';
import { attributeOf } from './attribute-of.ts';
import { baseParser, findingsOf, shownTextOf } from './base-parser.ts';
import { lostOnPage } from './ledger/lost-on-page.ts';
import type { ShownText } from './ledger/shown-text.ts';
import { officialDocumentCitations, type FindCitations } from './citation-links.ts';
import type { MarkupFinding } from './findings/markup-finding.ts';
import { headings } from './headings.ts';
import { images, type Pictures } from './images.ts';
import { isAllowedTarget, links } from './links.ts';
import { tables } from './tables.ts';

/** Markup made from Markdown with `html: false`: the only text a layout may trust. */
export type RenderedMarkdown = string & { readonly brand: 'RenderedMarkdown' };

/** The words that the renderer itself adds to a text. */
export interface MarkdownLabels {
  readonly table: string;
  readonly footnotes: string;
  readonly backToText: string;
}

/** The labels in Vietnamese, and those for texts in English. */
export interface LabelsByLanguage extends MarkdownLabels {
  readonly english?: MarkdownLabels;
}

export interface MarkdownOptions {
  readonly base: BaseUrl;
  readonly pictures: Pictures;
  /** Paths of pages that exist but are not published: links to them become plain text. */
  readonly unpublished: Pick<ReadonlySet<string>, 'has'>;
  /** Abbreviations and their long forms. */
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly labels: MarkdownLabels;
  /** Absent if there are no official documents to link to. */
  readonly findCitations?: FindCitations | undefined;
}

/** A link or image of a text, as the editor wrote it. */
export interface Reference {
  readonly kind: 'link' | 'image';
  readonly target: string;
  /** The alternative text of an image. */
  readonly alt?: string;
  /** The line of the text, from 0. */
  readonly line: number;
}

export interface RenderedText {
  readonly html: RenderedMarkdown;
  readonly references: readonly Reference[];
  /** The faults of its markup, sorted by position; offsets refer to the text. */
  readonly findings: readonly MarkupFinding[];
  /** All words of the text that a reader must see. */
  readonly shown: ShownText;
}

export interface TextOptions {
  /** If true, quotation marks are left as they are. */
  readonly verbatim: boolean;
  /** The text's first image is the first of the page, so it loads at once. */
  readonly leadsWithImage: boolean;
  /** The address of the page that shows the text. */
  readonly path?: SitePath;
}

/** Turns an editor's Markdown into markup. */
export type RenderMarkdown = (text: string, options: TextOptions) => RenderedText;

const referencesOf = (tokens: readonly Token[]): Reference[] => {
  /** Table cells have no line number of their own, but their row has one. */
  let block = 0;
  return tokens.flatMap(({ type, map, children }) => {
    block = map?.[0] ?? block;
    if (type !== 'inline') return [];
    let line = block;
    return (children ?? []).flatMap((child): Reference[] => {
      if (child.type === 'softbreak' || child.type === 'hardbreak') line += 1;
      if (child.type !== 'link_open' && child.type !== 'image') return [];
      const isImage = child.type === 'image';
      const target = attributeOf(child, isImage ? 'src' : 'href');
      if (!isAllowedTarget(target)) return [];
      return isImage
        ? [{ kind: 'image', target, alt: child.content, line }]
        : [{ kind: 'link', target, line }];
    });
  });
};

const createParser = (
  { base, pictures, labels, unpublished, findCitations }: MarkdownOptions,
  typographer: boolean,
): MarkdownIt => {
  const markdown = baseParser(labels, typographer);
  if (findCitations) officialDocumentCitations(markdown, findCitations);
  markdown.core.ruler.push('references', (state) => {
    state.env['written'] = referencesOf(state.tokens);
  });
  headings(markdown);
  links(markdown, base, unpublished);
  images(markdown, pictures);
  tables(markdown, labels.table);
  return markdown;
};

/** The renderer of a site's texts. Raw HTML is shown as text. Each rule has its own file. */
export const createMarkdownRenderer = (options: MarkdownOptions): RenderMarkdown => {
  const parser = createParser(options, true);
  const verbatimParser = createParser(options, false);
  const known = Object.entries(options.abbreviations).map(([short, full]) => [`:${short}`, full]);
  return (text, { verbatim, leadsWithImage, path }) => {
    const env: Record<string, unknown> = known.length
      ? { leadsWithImage, path, abbreviations: Object.fromEntries(known) as unknown }
      : { leadsWithImage, path };
    const html = (verbatim ? verbatimParser : parser).render(text, env) as RenderedMarkdown;
    const findings = findingsOf(env);
    const shown = shownTextOf(env);
    /** The alternative text of a forbidden image replaces it, which is reported separately. */
    const isRefused = findings.some(({ kind }) => kind === 'imageTarget');
    return {
      html,
      shown,
      references: env['written'] as readonly Reference[],
      findings: isRefused ? findings : [...findings, ...lostOnPage(shown, html)],
    };
  };
};
