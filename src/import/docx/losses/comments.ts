import type { AnyNode } from 'domhandler';
import { elementsIn, textOf } from '../../html/elements.ts';
import { shortened } from '../../draft/clean-text.ts';
import type { DocxParts } from '../unpack-docx.ts';
import { elementsOfType } from '../word-parts.ts';
import { wordsOf } from '../word-xml.ts';

/** The words that each comment is about, by its id. */
const commentedWords = (nodes: readonly AnyNode[]): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  const open = new Set<string>();
  for (const element of elementsIn(nodes)) {
    const id = element.attribs['w:id'] ?? '';
    if (element.name === 'w:commentRangeStart') open.add(id);
    if (element.name === 'w:commentRangeEnd') open.delete(id);
    if (element.name !== 'w:t') continue;
    const text = element.children.map(textOf).join('');
    for (const each of open) words.set(each, (words.get(each) ?? '') + text);
  }
  return words;
};

/** Every comment in words, by its id: `Sếp, ở chữ "nhận xét": "Bỏ câu này"`. */
export const commentTexts = (
  parts: DocxParts,
  main: string,
  nodes: readonly AnyNode[],
): ReadonlyMap<string, string> => {
  const words = commentedWords(nodes);
  return new Map(
    elementsOfType(parts, main, 'comments', 'w:comment').map(({ element }) => {
      const id = element.attribs['w:id'] ?? '';
      const author = element.attribs['w:author'] ?? element.attribs['w:initials'] ?? 'không rõ ai';
      const about = words.get(id)?.trim() ?? '';
      const at = about === '' ? '' : `, ở chữ "${shortened(about, 80)}"`;
      return [id, `${author}${at}: "${wordsOf(element)}"`];
    }),
  );
};
