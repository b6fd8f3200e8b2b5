import Parser, { type MarkdownIt } from 'markdown-it';
import abbreviations from 'markdown-it-abbr';
import { captions } from './captions.ts';
import { callouts } from './dialect/callouts.ts';
import { dialect } from './dialect/dialect.ts';
import { readMarkup, type ReadMarkup } from './findings/find-markup.ts';
import type { MarkupFinding } from './findings/markup-finding.ts';
import { footnotes } from './footnotes.ts';
import type { ShownText } from './ledger/shown-text.ts';
import { acceptAnyTarget } from './links.ts';
import { joinPlaced } from './places/placed-text.ts';
import type { InlineNote } from './places/written-tokens.ts';

type Env = Record<string | symbol, unknown>;

const findings = (markdown: MarkdownIt): void => {
  markdown.core.ruler.after('callouts', 'findings', ({ src, tokens, env }) => {
    const { list = [] } = (env['footnotes'] ?? {}) as { list?: InlineNote[] };
    env['markup'] = readMarkup({ src, tokens, markdown, notes: list });
  });
};

/** The faults of markup in a text that was parsed with this environment. */
export const findingsOf = (env: Env): readonly MarkupFinding[] =>
  (env['markup'] as ReadMarkup | undefined)?.findings ?? [];

/** Everything that a reader must see of a text that was parsed with this environment. */
export const shownTextOf = (env: Env): ShownText =>
  (env['markup'] as ReadMarkup | undefined)?.shown ?? {
    main: joinPlaced([]),
    notes: joinPlaced([]),
  };

/**
 * The parser of the editors' Markdown (decision 0039), without the rules that need the site. It
 * finds paragraphs, lists, notes, captions and the faults of markup.
 *
 * @param typographer whether straight quotation marks become curly ones
 */
export const baseParser = (
  labels: Parameters<typeof footnotes>[1],
  typographer: boolean,
): MarkdownIt => {
  const markdown = new Parser({ html: false, linkify: true, typographer, quotes: '“”‘’' });
  /** Only quotation marks are replaced; `...` and `(c)` stay as the editor wrote them. */
  markdown.disable('replacements');
  markdown.use(abbreviations);
  footnotes(markdown, labels);
  dialect(markdown);
  acceptAnyTarget(markdown);
  captions(markdown);
  callouts(markdown);
  findings(markdown);
  return markdown;
};
