import type { Node } from 'prosemirror-model';
import { blocksToMarkdown } from '../../../import/draft/blocks-to-markdown.ts';
import { textToDraft } from '../../../import/text/text-to-draft.ts';
import { lineLabel } from '../../../markdown/dialect/line-label.ts';
import { readMarkdown } from '../reading/read-markdown.ts';

/** A line that begins with a bullet stays an entry of a list. */
const bullet = /^\\?[-*+] (?=\S)/u;

/** Lines with labels stay together, so that they are a list. */
const joined = (paragraphs: readonly string[]): string =>
  paragraphs
    .map((paragraph, index) => {
      const above = paragraphs[index - 1];
      if (above === undefined) return paragraph;
      return `${lineLabel(above) && lineLabel(paragraph) ? '\n' : '\n\n'}${paragraph}`;
    })
    .join('');

/** Pasted plain text, from a chat or a PDF file, as a document: by the rules of the import. */
export const pastedText = (text: string): Node => {
  const { blocks } = textToDraft(text);
  const paragraphs = blocks.map((block) =>
    blocksToMarkdown([block], []).trimEnd().replace(bullet, '- '),
  );
  return readMarkdown(joined(paragraphs)).doc;
};
