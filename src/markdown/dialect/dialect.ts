import type { MarkdownIt } from 'markdown-it';
import { hiddenComments } from './hidden-comments.ts';
import { indentation } from './indentation.ts';
import { numberedLists } from './numbered-lists.ts';
import { paragraphs } from './paragraphs.ts';
import { stressBesideQuotes } from './stress-beside-quotes.ts';
import { typedLists } from './typed-lists.ts';

/**
 * CommonMark as Vietnamese editors type it (decision 0039): the rules of this folder, and no
 * headings by a line of dashes below them.
 */
export const dialect = (markdown: MarkdownIt): void => {
  markdown.disable('lheading');
  indentation(markdown);
  numberedLists(markdown);
  typedLists(markdown);
  paragraphs(markdown);
  hiddenComments(markdown);
  stressBesideQuotes(markdown);
};
