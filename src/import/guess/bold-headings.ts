import type { BlockContent } from 'mdast';
import { shortened } from '../draft/clean-text.ts';
import { unsure, type Note } from '../notes/note.ts';
import { endsSentence, imageIn, roleOfLine, type Line } from './line.ts';

/** A longer line is a bold sentence. */
const mostWords = 20;

const isBold = ({ block }: Line): boolean =>
  block.type === 'paragraph' && block.children.length === 1 && block.children[0]?.type === 'strong';

/** Whether a line is a heading of what is below it: short, bold and no sentence, above plain text. */
const isHeading = (line: Line, above: Line | undefined, below: Line | undefined): boolean =>
  isBold(line) &&
  line.words >= 2 &&
  line.words <= mostWords &&
  !endsSentence(line) &&
  roleOfLine(line) === undefined &&
  (above === undefined || imageIn(above) === undefined) &&
  below !== undefined &&
  below.block.type === 'paragraph' &&
  imageIn(below) === undefined &&
  !isBold(below);

const headingOf = (line: Line): Line => {
  const strong = line.block.type === 'paragraph' ? line.block.children[0] : undefined;
  const children = strong?.type === 'strong' ? strong.children : [];
  const block: BlockContent = { type: 'heading', depth: 2, children };
  return { ...line, block };
};

/** A body whose bold lines above a text are headings, as Word files have them without a style. */
export const withBoldHeadings = (
  body: readonly Line[],
): { readonly body: readonly Line[]; readonly notes: readonly Note[] } => {
  const found: string[] = [];
  const lines = body.map((line, index) => {
    if (!isHeading(line, body[index - 1], body[index + 1])) return line;
    found.push(`"${shortened(line.text, 120)}"`);
    return headingOf(line);
  });
  const notes =
    found.length > 0 ? [unsure(`Dòng in đậm được coi là tiêu đề mục: ${found.join(', ')}.`)] : [];
  return { body: lines, notes };
};
